package org.lectern.formula;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/// Writes a shape in the notation of SVG paths.
final class SvgPath {

    private static final double PRECISION = 100;

    private SvgPath() {}

    static String of(Path2D shape) {
        var text = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            switch (at.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> append(text, 'M', points, 2);
                case PathIterator.SEG_LINETO -> append(text, 'L', points, 2);
                case PathIterator.SEG_QUADTO -> append(text, 'Q', points, 4);
                case PathIterator.SEG_CUBICTO -> append(text, 'C', points, 6);
                default -> text.append('Z');
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, char command, double[] points, int count) {
        text.append(command);
        for (int i = 0; i < count; i++) {
            text.append(i > 0 ? " " : "").append(Math.rint(points[i] * PRECISION) / PRECISION);
        }
    }
}
