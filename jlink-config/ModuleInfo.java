import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModuleAttribute.ModuleAttributeBuilder;
import java.lang.classfile.attribute.ModulePackagesAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.module.ModuleDescriptor.Provides;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/// The module-info that an automatic module lacks: its name stays, it exports all its packages, provides the services
/// that it names, and requires the modules that its classes speak of.
final class ModuleInfo {

    private final Library library;
    private final Set<String> needed;
    private final List<PackageDesc> packages;

    ModuleInfo(Library library, PackageOwners owners) {
        this.library = library;
        this.needed = owners.neededBy(library);
        this.packages = library.descriptor().packages().stream()
                .sorted()
                .map(PackageDesc::of)
                .toList();
    }

    byte[] bytes() {
        return ClassFile.of()
                .buildModule(attribute(), info -> info.with(ModulePackagesAttribute.ofNames(allPackages())));
    }

    // rule: jlink wants every package named, also one that holds resources only; those are not exported.
    private List<PackageDesc> allPackages() {
        Stream<String> folders = library.files().keySet().stream()
                .filter(name -> name.contains("/"))
                .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                .filter(SourceVersion::isName);
        return Stream.concat(folders, library.descriptor().packages().stream())
                .distinct()
                .sorted()
                .map(PackageDesc::of)
                .toList();
    }

    private ModuleAttribute attribute() {
        return ModuleAttribute.of(ModuleDesc.of(library.name()), module -> {
            module.requires(ModuleDesc.of("java.base"), ClassFile.ACC_MANDATED, null);
            // Transitive: whoever could read one automatic module could read them all.
            needed.forEach(name -> module.requires(ModuleDesc.of(name), ClassFile.ACC_TRANSITIVE, null));
            packages.forEach(name -> module.exports(name, 0));
            library.descriptor().provides().forEach(service -> provide(module, service));
        });
    }

    private static void provide(ModuleAttributeBuilder module, Provides service) {
        ClassDesc[] providers = service.providers().stream().map(ClassDesc::of).toArray(ClassDesc[]::new);
        module.provides(ClassDesc.of(service.service()), providers);
    }
}
