import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Knows which module a package is in, among the JDK's and the given libraries.
final class PackageOwners {

    private final Map<String, String> modules = new HashMap<>();

    PackageOwners(List<Library> libraries) {
        ModuleFinder.ofSystem().findAll().forEach(module -> addExports(module.descriptor()));
        libraries.forEach(
                library -> library.descriptor().packages().forEach(name -> modules.put(name, library.name())));
    }

    private void addExports(ModuleDescriptor module) {
        module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .forEach(name -> modules.put(name, module.name()));
    }

    /// The other modules whose classes the classes of a library speak of, java.base aside.
    Set<String> neededBy(Library library) {
        return library.files().entrySet().stream()
                .filter(file -> Library.isClass(file.getKey()))
                .flatMap(file -> packagesIn(file.getValue()))
                .flatMap(name -> Optional.ofNullable(modules.get(name)).stream())
                .filter(module -> !module.equals("java.base") && !module.equals(library.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> packagesIn(byte[] content) {
        var constants = ClassFile.of().parse(content).constantPool();
        return StreamSupport.stream(constants.spliterator(), false)
                .filter(ClassEntry.class::isInstance)
                .map(constant -> packageOf(((ClassEntry) constant).asInternalName()));
    }

    /// `java/util/Map` and `[Ljava/util/Map;` are both in `java.util`.
    private static String packageOf(String internalName) {
        int start = internalName.lastIndexOf('[') + 1;
        int from = start > 0 && internalName.charAt(start) == 'L' ? start + 1 : start;
        int end = internalName.lastIndexOf('/');
        return end < 0 ? "" : internalName.substring(from, end).replace('/', '.');
    }
}
