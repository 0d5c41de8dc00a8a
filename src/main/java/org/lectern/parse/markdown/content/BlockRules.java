package org.lectern.parse.markdown.content;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// How a dialect reads the blocks of a slide, where dialects differ.
///
/// @param comments what an HTML comment means
/// @param elements which HTML elements appear at a step
/// @param pictures what the words and addresses of pictures mean
/// @param steppedMarkers the list markers whose items appear one by one: any of `*`, `-`, `+`, `)`, `.`
/// @param options what else is otherwise than in CommonMark
public record BlockRules(
        CommentRule comments, ElementRule elements, PictureRules pictures, String steppedMarkers, Set<Option> options) {

    /// Something that dialects do or do not.
    public enum Option {
        /// The items of every list appear one by one.
        INCREMENTAL,
        /// A line break of the source is a line break on the slide.
        HARD_BREAKS,
        /// Groups of highlighted lines, as in `{1|2-3}`, are steps.
        CODE_STEPS,
        /// The numbers that things are given only say in which order they appear.
        ORDERED_STEPS,
        /// The first item of a list whose items appear one by one is there from the start.
        FIRST_SHOWN,
        /// What follows a list whose items appear one by one waits for one step more.
        PAUSING_LISTS,
        /// One tilde on each side strikes out, as two do.
        SINGLE_TILDES,
        /// Names between colons, such as `:rocket:`, are emoji.
        EMOJI_NAMES
    }

    /// Markdown as CommonMark has it; comments are speaker notes.
    public static final BlockRules PLAIN =
            new BlockRules(CommentRule.notes(), ElementRule.none(), PictureRules.PLAIN, "", Set.of());

    public BlockRules {
        options = Set.copyOf(options);
    }

    /// Whether the dialect does that.
    public boolean has(Option option) {
        return options.contains(option);
    }

    /// The same with another meaning of comments.
    public BlockRules withComments(CommentRule rule) {
        return new BlockRules(rule, elements, pictures, steppedMarkers, options);
    }

    /// The same where some HTML elements appear at a step.
    public BlockRules withElements(ElementRule rule) {
        return new BlockRules(comments, rule, pictures, steppedMarkers, options);
    }

    /// The same with other rules for pictures.
    public BlockRules withPictures(PictureRules others) {
        return new BlockRules(comments, elements, others, steppedMarkers, options);
    }

    /// The same with list markers whose items appear one by one.
    public BlockRules withSteppedMarkers(String markers) {
        return new BlockRules(comments, elements, pictures, markers, options);
    }

    /// The same with these options on top.
    public BlockRules with(Option... more) {
        Set<Option> all = EnumSet.noneOf(Option.class);
        all.addAll(options);
        all.addAll(Arrays.asList(more));
        return new BlockRules(comments, elements, pictures, steppedMarkers, all);
    }

    /// The same with this option if it is asked for.
    public BlockRules with(Option option, boolean asked) {
        return asked ? with(option) : this;
    }
}
