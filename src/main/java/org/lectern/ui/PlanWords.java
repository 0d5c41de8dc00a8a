package org.lectern.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.lectern.show.DurationText;
import org.lectern.talk.Rehearsal;
import org.lectern.talk.Talk;
import org.lectern.talk.TimePlan;

/// What the pace of a talk is measured against, in words.
public final class PlanWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM");

    private PlanWords() {}

    /// Such as "20:00 planned. From the front matter. Shared out by the words of the slides."
    public static String of(Talk talk) {
        TimePlan plan = talk.plan();
        return plan.length()
                .map(length -> Text.get("plan.words", DurationText.of(length), plan.origin(), shares(talk)))
                .orElseGet(() -> Text.get("plan.none"));
    }

    /// Whether the pace is measured against a rehearsal.
    public static boolean isRehearsed(Talk talk) {
        return talk.plan().shares() == TimePlan.Shares.REHEARSAL;
    }

    private static String shares(Talk talk) {
        return switch (talk.plan().shares()) {
            case NONE, MARKS -> Text.get("plan.shares.marks");
            case WORDS -> Text.get("plan.shares.words");
            case REHEARSAL -> talk.hints().rehearsal().map(PlanWords::rehearsed).orElse("");
        };
    }

    private static String rehearsed(Rehearsal last) {
        return Text.get(
                "plan.shares.rehearsal",
                DAY.format(last.ended().atZone(ZoneId.systemDefault())),
                DurationText.of(last.length()));
    }
}
