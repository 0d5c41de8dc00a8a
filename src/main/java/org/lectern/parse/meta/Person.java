package org.lectern.parse.meta;

import java.util.List;
import java.util.Optional;
import org.lectern.deck.Speaker;

/// Someone whom a line names.
record Person(String name, Optional<String> role, Optional<String> organization) {

    /// Whether the line says more than the name.
    boolean isIntroduced() {
        return role.isPresent() || organization.isPresent();
    }

    Person with(Optional<String> otherOrganization) {
        return new Person(name, role, otherOrganization);
    }

    Speaker speaker(List<Integer> slides) {
        return new Speaker(name, role, organization, slides);
    }
}
