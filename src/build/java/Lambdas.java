import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.F2D;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.H_INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.I2D;
import static org.objectweb.asm.Opcodes.I2F;
import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.L2D;
import static org.objectweb.asm.Opcodes.L2F;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.NOP;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.POP2;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Makes a class of each lambda in a folder of classes, as the JVM would do at the first call: there it takes 80
 * microseconds each, although a class archive holds the result, and a start calls hundreds; a class of an archive
 * takes 8. The task at a signal is made a handler of signals for the same reason. A folder that was gone through stays as
 * it is.
 *
 * <pre>java --class-path asm.jar:asm-tree.jar Lambdas.java FOLDER</pre>
 */
final class Lambdas {
    private static final String ONLY = "IT";
    private static final String MAKE = "make";
    private static final String SIGNAL_TASK = "chronoscope/terminal/SignalTask";

    private static final List<Type> PLAIN = List.of(
            Type.BOOLEAN_TYPE,
            Type.BYTE_TYPE,
            Type.CHAR_TYPE,
            Type.SHORT_TYPE,
            Type.INT_TYPE,
            Type.LONG_TYPE,
            Type.FLOAT_TYPE,
            Type.DOUBLE_TYPE);

    private final Map<String, ClassNode> changed = new TreeMap<>();
    private final Map<String, byte[]> made = new TreeMap<>();
    private final Path folder;

    private Lambdas(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] words) throws IOException {
        new Lambdas(Path.of(words[0])).run();
    }

    private void run() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            ClassNode host = read(file);
            int before = made.size();
            for (MethodNode method : host.methods) {
                for (AbstractInsnNode instruction : method.instructions) {
                    if (instruction instanceof InvokeDynamicInsnNode call && isLambda(call)) {
                        method.instructions.set(call, replace(host, call, made.size() - before));
                    }
                }
            }
            if (made.size() > before) {
                changed.put(host.name, host);
            }
        }
        for (String name : List.copyOf(made.keySet())) {
            join(name);
        }
        handleSignals();
        for (ClassNode host : changed.values()) {
            ClassWriter writer = new ClassWriter(0);
            host.accept(writer);
            made.put(host.name, writer.toByteArray());
        }
        for (Map.Entry<String, byte[]> one : made.entrySet()) {
            Files.write(file(one.getKey()), one.getValue());
        }
    }

    /** Makes the task at a signal what the JVM calls at one: the compiler warns of that type, and the JVM would make a class. */
    private void handleSignals() throws IOException {
        ClassNode task = read(file(SIGNAL_TASK));
        if (task.interfaces.isEmpty()) {
            task.interfaces.add("sun/misc/SignalHandler");
            MethodVisitor handle = task.visitMethod(ACC_PUBLIC, "handle", "(Lsun/misc/Signal;)V", null, null);
            handle.visitVarInsn(ALOAD, 0);
            handle.visitMethodInsn(INVOKEVIRTUAL, task.name, "run", "()V", false);
            handle.visitInsn(RETURN);
            handle.visitMaxs(1, 2);
            changed.put(task.name, task);
        }
    }

    private static ClassNode read(Path file) throws IOException {
        ClassNode node = new ClassNode();
        new ClassReader(Files.readAllBytes(file)).accept(node, 0);
        return node;
    }

    private Path file(String name) {
        return folder.resolve(name + ".class");
    }

    private static boolean isLambda(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && call.bsm.getName().equals("metafactory");
    }

    /** Makes the class, and returns the instruction that gives an object of it. */
    private AbstractInsnNode replace(ClassNode host, InvokeDynamicInsnNode call, int number) {
        String name = host.name + "$Lambda" + number;
        Type shape = Type.getReturnType(call.desc);
        Type[] captured = Type.getArgumentTypes(call.desc);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(host.version, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", new String[] {
            shape.getInternalName()
        });
        writer.visitNestHost(nest(host));
        constructor(writer, name, captured);
        AbstractInsnNode instead;
        if (captured.length == 0) {
            only(writer, name, shape);
            instead = new FieldInsnNode(GETSTATIC, name, ONLY, shape.getDescriptor());
        } else {
            make(writer, name, call.desc, captured);
            instead = new MethodInsnNode(INVOKESTATIC, name, MAKE, call.desc, false);
        }
        body(writer, name, call, captured, host);
        writer.visitEnd();
        made.put(name, writer.toByteArray());
        return instead;
    }

    private static String nest(ClassNode host) {
        return host.nestHostClass == null ? host.name : host.nestHostClass;
    }

    /** Tells the host of the nest of its new member, which calls the private methods of lambdas. */
    private void join(String name) throws IOException {
        ClassNode host = changed.get(name.substring(0, name.lastIndexOf("$Lambda")));
        String nest = nest(host);
        if (!changed.containsKey(nest)) {
            changed.put(nest, read(file(nest)));
        }
        ClassNode outer = changed.get(nest);
        if (outer.nestMembers == null) {
            outer.nestMembers = new ArrayList<>();
        }
        outer.nestMembers.add(name);
    }

    private static void constructor(ClassWriter writer, String name, Type[] captured) {
        MethodVisitor code =
                writer.visitMethod(0, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured), null, null);
        code.visitCode();
        code.visitVarInsn(ALOAD, 0);
        code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        int place = 1;
        for (int n = 0; n < captured.length; n++) {
            writer.visitField(ACC_PRIVATE | ACC_FINAL, field(n), captured[n].getDescriptor(), null, null)
                    .visitEnd();
            code.visitVarInsn(ALOAD, 0);
            code.visitVarInsn(captured[n].getOpcode(ILOAD), place);
            code.visitFieldInsn(PUTFIELD, name, field(n), captured[n].getDescriptor());
            place += captured[n].getSize();
        }
        end(code, RETURN);
    }

    private static String field(int n) {
        return "a" + n;
    }

    private static void only(ClassWriter writer, String name, Type shape) {
        writer.visitField(ACC_STATIC | ACC_FINAL, ONLY, shape.getDescriptor(), null, null)
                .visitEnd();
        MethodVisitor code = writer.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        code.visitTypeInsn(NEW, name);
        code.visitInsn(DUP);
        code.visitMethodInsn(INVOKESPECIAL, name, "<init>", "()V", false);
        code.visitFieldInsn(PUTSTATIC, name, ONLY, shape.getDescriptor());
        end(code, RETURN);
    }

    private static void make(ClassWriter writer, String name, String shape, Type[] captured) {
        MethodVisitor code = writer.visitMethod(ACC_STATIC, MAKE, shape, null, null);
        code.visitCode();
        code.visitTypeInsn(NEW, name);
        code.visitInsn(DUP);
        int place = 0;
        for (Type one : captured) {
            code.visitVarInsn(one.getOpcode(ILOAD), place);
            place += one.getSize();
        }
        code.visitMethodInsn(INVOKESPECIAL, name, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured), false);
        end(code, ARETURN);
    }

    /** The method of the interface: it calls what the lambda stands for. */
    private static void body(
            ClassWriter writer, String name, InvokeDynamicInsnNode call, Type[] captured, ClassNode host) {
        Type erased = (Type) call.bsmArgs[0];
        Handle meant = (Handle) call.bsmArgs[1];
        Type exact = (Type) call.bsmArgs[2];
        MethodVisitor code = writer.visitMethod(ACC_PUBLIC, call.name, erased.getDescriptor(), null, null);
        code.visitCode();
        boolean makes = meant.getTag() == H_NEWINVOKESPECIAL;
        if (makes) {
            code.visitTypeInsn(NEW, meant.getOwner());
            code.visitInsn(DUP);
        }
        List<Type> wanted = new ArrayList<>();
        if (!makes && meant.getTag() != H_INVOKESTATIC) {
            wanted.add(Type.getObjectType(meant.getOwner()));
        }
        wanted.addAll(List.of(Type.getArgumentTypes(meant.getDesc())));
        int next = 0;
        for (int n = 0; n < captured.length; n++) {
            code.visitVarInsn(ALOAD, 0);
            code.visitFieldInsn(GETFIELD, name, field(n), captured[n].getDescriptor());
            convert(code, captured[n], wanted.get(next++));
        }
        int place = 1;
        for (int n = 0; n < erased.getArgumentTypes().length; n++) {
            Type given = erased.getArgumentTypes()[n];
            code.visitVarInsn(given.getOpcode(ILOAD), place);
            place += given.getSize();
            convert(code, given, exact.getArgumentTypes()[n]);
            convert(code, exact.getArgumentTypes()[n], wanted.get(next++));
        }
        code.visitMethodInsn(
                opcode(meant, host), meant.getOwner(), meant.getName(), meant.getDesc(), meant.isInterface());
        Type result = makes ? Type.getObjectType(meant.getOwner()) : Type.getReturnType(meant.getDesc());
        convert(code, result, exact.getReturnType());
        convert(code, exact.getReturnType(), erased.getReturnType());
        end(code, erased.getReturnType().getOpcode(IRETURN));
    }

    private static int opcode(Handle meant, ClassNode host) {
        switch (meant.getTag()) {
            case H_INVOKESTATIC:
                return INVOKESTATIC;
            case H_NEWINVOKESPECIAL:
                return INVOKESPECIAL;
            case H_INVOKEINTERFACE:
                return INVOKEINTERFACE;
            default:
                // A private method of the same nest is called as any other one.
                return meant.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
        }
    }

    private static void convert(MethodVisitor code, Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (to.getSort() == Type.VOID) {
            code.visitInsn(from.getSize() == 2 ? POP2 : POP);
        } else if (isPlain(from) && isPlain(to)) {
            widen(code, from, to);
        } else if (isPlain(from)) {
            Type box = box(from);
            code.visitMethodInsn(
                    INVOKESTATIC, box.getInternalName(), "valueOf", Type.getMethodDescriptor(box, from), false);
        } else if (isPlain(to)) {
            Type own = own(from, to);
            Type box = box(own);
            cast(code, from, box);
            code.visitMethodInsn(
                    INVOKEVIRTUAL,
                    box.getInternalName(),
                    own.getClassName() + "Value",
                    Type.getMethodDescriptor(own),
                    false);
            convert(code, own, to);
        } else {
            cast(code, from, to);
        }
    }

    private static void cast(MethodVisitor code, Type from, Type to) {
        if (!from.equals(to) && !to.getInternalName().equals("java/lang/Object")) {
            code.visitTypeInsn(CHECKCAST, to.getInternalName());
        }
    }

    private static boolean isPlain(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    /** The plain type that a box holds, and of anything else the one that is wanted. */
    private static Type own(Type from, Type wanted) {
        for (Type plain : PLAIN) {
            if (box(plain).equals(from)) {
                return plain;
            }
        }
        return wanted;
    }

    private static Type box(Type plain) {
        String name = plain.getClassName();
        String box = plain == Type.INT_TYPE
                ? "Integer"
                : plain == Type.CHAR_TYPE ? "Character" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Type.getObjectType("java/lang/" + box);
    }

    /** All below int are ints for the JVM. */
    private static void widen(MethodVisitor code, Type from, Type to) {
        int[][] opcodes = {{I2L, I2F, I2D}, {NOP, L2F, L2D}, {NOP, NOP, F2D}};
        int row = from == Type.LONG_TYPE ? 1 : from == Type.FLOAT_TYPE ? 2 : 0;
        int place = List.of(Type.LONG_TYPE, Type.FLOAT_TYPE, Type.DOUBLE_TYPE).indexOf(to);
        if (place >= 0) {
            code.visitInsn(opcodes[row][place]);
        }
    }

    private static void end(MethodVisitor code, int opcode) {
        code.visitInsn(opcode);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
