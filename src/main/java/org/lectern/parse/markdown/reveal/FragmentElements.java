package org.lectern.parse.markdown.reveal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.lectern.parse.markdown.content.ElementRule;
import org.lectern.parse.markdown.content.StepAt;

/// The elements that appear at a step of reveal.js: those of the class `fragment`.
final class FragmentElements implements ElementRule {

    @Override
    public Optional<StepAt> of(String name, Map<String, String> attributes) {
        boolean fragment = Arrays.asList(attributes.getOrDefault("class", "").split("\\s+"))
                .contains("fragment");
        return fragment ? Optional.of(at(attributes.getOrDefault("data-fragment-index", ""))) : Optional.empty();
    }

    // rule: indexes count from 0, and only say in which order fragments appear
    private static StepAt at(String index) {
        return index.matches("\\d{1,3}") ? StepAt.exactly(Integer.parseInt(index) + 1) : StepAt.NEXT;
    }
}
