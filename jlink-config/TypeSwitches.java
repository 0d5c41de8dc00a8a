import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Switches over types, each of which Java would make a class for in every start: JDK 25's cache cannot hold those.
///
/// Here each becomes a method that asks `instanceof` label after label, which the cache holds as any other code.
final class TypeSwitches {

    private static final ClassDesc BOOTSTRAPS = ClassDesc.of("java.lang.runtime.SwitchBootstraps");

    private final ClassFile classFile;

    /// @param classFile makes stack maps
    TypeSwitches(ClassFile classFile) {
        this.classFile = classFile;
    }

    /// The same class, its type switches as methods; a switch that has labels other than types stays as it is.
    byte[] unrolled(byte[] content) {
        ClassModel model = classFile.parse(content);
        Map<String, InvokeDynamicInstruction> switches = new LinkedHashMap<>();
        var calls = ClassTransform.transformingMethodBodies((code, element) -> call(model, switches, code, element));
        var methods = ClassTransform.endHandler(
                builder -> switches.forEach((name, instruction) -> method(builder, name, instruction)));
        byte[] unrolled = classFile.transformClass(model, calls.andThen(methods));
        return switches.isEmpty() ? content : unrolled;
    }

    private static void call(
            ClassModel model, Map<String, InvokeDynamicInstruction> switches, CodeBuilder code, CodeElement element) {
        if (element instanceof InvokeDynamicInstruction instruction && isOverTypes(instruction)) {
            String name = "typeSwitch$" + switches.size();
            switches.put(name, instruction);
            boolean isInterface = model.flags().has(AccessFlag.INTERFACE);
            code.invokestatic(model.thisClass().asSymbol(), name, instruction.typeSymbol(), isInterface);
        } else {
            code.with(element);
        }
    }

    private static boolean isOverTypes(InvokeDynamicInstruction instruction) {
        var bootstrap = instruction.bootstrapMethod();
        return bootstrap.owner().equals(BOOTSTRAPS)
                && bootstrap.methodName().equals("typeSwitch")
                && instruction.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
    }

    private static void method(ClassBuilder builder, String name, InvokeDynamicInstruction instruction) {
        List<ClassDesc> labels =
                instruction.bootstrapArgs().stream().map(ClassDesc.class::cast).toList();
        builder.withMethodBody(
                name,
                instruction.typeSymbol(),
                ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                code -> body(code, labels));
    }

    // rule: "the dynamic call site returns -1 for null, the index of the first label at or after the restart index that
    // matches, or else the number of labels" (java.lang.runtime.SwitchBootstraps.typeSwitch)
    private static void body(CodeBuilder code, List<ClassDesc> labels) {
        code.aload(0).ifThen(Opcode.IFNULL, isNull -> isNull.loadConstant(-1).ireturn());
        for (int i = 0; i < labels.size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf(labels.get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(labels.size()).ireturn();
    }
}
