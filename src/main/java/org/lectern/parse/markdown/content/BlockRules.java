package org.lectern.parse.markdown.content;

/// How a dialect reads the blocks of a slide, where dialects differ.
///
/// @param comments what an HTML comment means
/// @param steppedMarkers the list markers whose items appear one by one: any of `*`, `-`, `+`, `)`, `.`
/// @param incremental whether the items of every list appear one by one
/// @param hardBreaks whether a line break of the source is a line break on the slide
/// @param pictures what the words and addresses of pictures mean
/// @param codeSteps whether groups of highlighted lines, as in `{1|2-3}`, are steps
/// @param elements which HTML elements appear at a step
/// @param orderedSteps whether the numbers that things are given only say in which order they appear
/// @param firstShown whether the first item of a list whose items appear one by one is there from the start
/// @param pausingLists whether what follows a list whose items appear one by one waits for one step more
public record BlockRules(
        CommentRule comments,
        String steppedMarkers,
        boolean incremental,
        boolean hardBreaks,
        PictureRules pictures,
        boolean codeSteps,
        ElementRule elements,
        boolean orderedSteps,
        boolean firstShown,
        boolean pausingLists) {

    /// Markdown as CommonMark has it; comments are speaker notes.
    public static final BlockRules PLAIN = new BlockRules(
            CommentRule.notes(), "", false, false, PictureRules.PLAIN, false, ElementRule.none(), false, false, false);

    /// The same with another meaning of comments.
    public BlockRules withComments(CommentRule rule) {
        return new BlockRules(
                rule,
                steppedMarkers,
                incremental,
                hardBreaks,
                pictures,
                codeSteps,
                elements,
                orderedSteps,
                firstShown,
                pausingLists);
    }

    /// The same with list markers whose items appear one by one.
    public BlockRules withSteppedMarkers(String markers) {
        return new BlockRules(
                comments,
                markers,
                incremental,
                hardBreaks,
                pictures,
                codeSteps,
                elements,
                orderedSteps,
                firstShown,
                pausingLists);
    }

    /// The same where the items of every list appear one by one, or not.
    public BlockRules withIncremental(boolean on) {
        return new BlockRules(
                comments,
                steppedMarkers,
                on,
                hardBreaks,
                pictures,
                codeSteps,
                elements,
                orderedSteps,
                firstShown,
                pausingLists);
    }

    /// The same where line breaks of the source are kept.
    public BlockRules withHardBreaks() {
        return new BlockRules(
                comments,
                steppedMarkers,
                incremental,
                true,
                pictures,
                codeSteps,
                elements,
                orderedSteps,
                firstShown,
                pausingLists);
    }

    /// The same with other rules for pictures.
    public BlockRules withPictures(PictureRules others) {
        return new BlockRules(
                comments,
                steppedMarkers,
                incremental,
                hardBreaks,
                others,
                codeSteps,
                elements,
                orderedSteps,
                firstShown,
                pausingLists);
    }

    /// The same where groups of highlighted lines are steps.
    public BlockRules withCodeSteps() {
        return new BlockRules(
                comments,
                steppedMarkers,
                incremental,
                hardBreaks,
                pictures,
                true,
                elements,
                orderedSteps,
                firstShown,
                pausingLists);
    }

    /// The same where some HTML elements appear at a step.
    public BlockRules withElements(ElementRule rule) {
        return new BlockRules(
                comments,
                steppedMarkers,
                incremental,
                hardBreaks,
                pictures,
                codeSteps,
                rule,
                orderedSteps,
                firstShown,
                pausingLists);
    }

    /// The same where numbers only say in which order things appear.
    public BlockRules withOrderedSteps() {
        return new BlockRules(
                comments,
                steppedMarkers,
                incremental,
                hardBreaks,
                pictures,
                codeSteps,
                elements,
                true,
                firstShown,
                pausingLists);
    }

    /// The same where what follows a list that appears item by item waits for one step more.
    public BlockRules withPausingLists() {
        return new BlockRules(
                comments,
                steppedMarkers,
                incremental,
                hardBreaks,
                pictures,
                codeSteps,
                elements,
                orderedSteps,
                firstShown,
                true);
    }

    /// The same where the first item of a list that appears item by item is there from the start.
    public BlockRules withFirstShown(boolean on) {
        return new BlockRules(
                comments,
                steppedMarkers,
                incremental,
                hardBreaks,
                pictures,
                codeSteps,
                elements,
                orderedSteps,
                on,
                pausingLists);
    }
}
