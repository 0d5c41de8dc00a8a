package org.lectern.parse.text.weigh;

/// A line of a list that comes again by itself was a line of the agenda.
final class AgendaLines implements Feature {

    @Override
    public Weight weigh(Candidate candidate) {
        Integer line = candidate.habits().announced().get(Habits.key(candidate.title()));
        return line == null || line >= candidate.line()
                ? Weight.NONE
                : Weight.of(2.5, "the list in line " + line + " announced it");
    }
}
