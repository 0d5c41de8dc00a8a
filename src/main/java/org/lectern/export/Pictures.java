package org.lectern.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.lectern.talk.Opening;

/// Draws a talk as pictures, without a display. Closing it gives back what the drawing needed.
public interface Pictures extends AutoCloseable {

    /// What is drawn.
    enum View {
        /// Each slide with all its steps, without anything around it.
        SLIDES,
        /// The presenter view at each slide.
        PRESENTER,
        /// What the audience sees at each step.
        AUDIENCE,
        /// All slides as thumbnails.
        OVERVIEW
    }

    /// Draws a view of a talk and writes it into the folder, which is made when it is not there.
    ///
    /// @return the files, in order
    /// @throws IOException when the folder cannot be written to
    List<Path> write(View view, Opening.Opened talk, PictureSize size, Path folder) throws IOException;

    @Override
    void close();
}
