import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/// Classes in the format of Java 5 and before, which no ahead-of-time cache can hold: they lack the stack maps by which
/// later classes are verified. picocli has such classes, and every start would read and verify them anew.
final class OldClasses {

    /// How many bytes of a class say how old it is.
    static final int HEADER = 8;

    private static final int MAJOR_VERSION = 7;

    private final ClassFile renewing;

    OldClasses(JarFile jar) {
        var hierarchy = ClassHierarchyResolver.ofResourceParsing(name -> open(jar, name))
                .orElse(ClassHierarchyResolver.defaultResolver());
        renewing = ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS, ClassFile.ClassHierarchyResolverOption.of(hierarchy));
    }

    static boolean isOld(byte[] header) {
        return header[MAJOR_VERSION] < ClassFile.JAVA_6_VERSION;
    }

    /// The same class in the format of Java 8.
    byte[] renewed(byte[] oldClass) {
        return renewing.transformClass(
                renewing.parse(oldClass),
                ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                        .andThen(ClassTransform.endHandler(
                                builder -> builder.withVersion(ClassFile.JAVA_8_VERSION, 0))));
    }

    private static InputStream open(JarFile jar, ClassDesc name) {
        String descriptor = name.descriptorString();
        ZipEntry entry = jar.getEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
        try {
            return entry == null ? null : jar.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
