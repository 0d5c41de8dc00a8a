import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Gives libraries what the image needs and they lack: module-infos, and classes that the cache can hold.
final class Renewal {

    private final List<Library> libraries;
    private final PackageOwners owners;
    private final OldClasses oldClasses;
    private final TypeSwitches typeSwitches;

    Renewal(List<Library> libraries) {
        this.libraries = libraries;
        owners = new PackageOwners(libraries);
        var hierarchy =
                ClassHierarchyResolver.ofResourceParsing(this::open).orElse(ClassHierarchyResolver.defaultResolver());
        var classFile = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(hierarchy));
        oldClasses = new OldClasses(classFile);
        typeSwitches = new TypeSwitches(classFile);
    }

    /// The files of a library as they are to be in the image.
    SortedMap<String, byte[]> of(Library library) {
        SortedMap<String, byte[]> files = new TreeMap<>(library.files());
        files.replaceAll((name, content) -> Library.isClass(name) ? renewed(library, content) : content);
        if (library.isAutomatic()) {
            files.put("module-info.class", new ModuleInfo(library, owners).bytes());
        }
        return files;
    }

    private byte[] renewed(Library library, byte[] content) {
        if (OldClasses.isOld(content)) {
            return oldClasses.renewed(content);
        }
        return library.isOwn() ? typeSwitches.unrolled(content) : content;
    }

    private InputStream open(ClassDesc name) {
        String descriptor = name.descriptorString();
        String file = descriptor.substring(1, descriptor.length() - 1) + ".class";
        return libraries.stream()
                .map(library -> library.files().get(file))
                .filter(content -> content != null)
                .findFirst()
                .map(ByteArrayInputStream::new)
                .orElse(null);
    }
}
