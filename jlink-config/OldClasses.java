import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;

/// Classes in the format of Java 5 and before, which no ahead-of-time cache can hold: they lack the stack maps by which
/// later classes are verified. picocli has such classes, and every start would read and verify them anew.
final class OldClasses {

    private static final int MAJOR_VERSION = 7;

    private final ClassFile classFile;

    /// @param classFile makes stack maps
    OldClasses(ClassFile classFile) {
        this.classFile = classFile;
    }

    static boolean isOld(byte[] content) {
        return content[MAJOR_VERSION] < ClassFile.JAVA_6_VERSION;
    }

    /// The same class in the format of Java 8.
    byte[] renewed(byte[] content) {
        return classFile.transformClass(
                classFile.parse(content),
                ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                        .andThen(ClassTransform.endHandler(
                                builder -> builder.withVersion(ClassFile.JAVA_8_VERSION, 0))));
    }
}
