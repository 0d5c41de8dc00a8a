package org.lectern.awake;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Windows. Its notifications can only be silenced by their user; a window that fills a screen often does by itself.
///
/// What is asked for belongs to the thread that asked, and ends with it.
record WindowsDesktop() implements Desktop {

    // rule: Win32, SetThreadExecutionState
    private static final int ES_CONTINUOUS = 0x8000_0000;
    private static final int ES_SYSTEM_REQUIRED = 1;
    private static final int ES_DISPLAY_REQUIRED = 2;

    @Override
    public Grants ask(boolean quiet) {
        return set(ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED)
                ? new Grants(true, false, () -> set(ES_CONTINUOUS))
                : Grants.NOTHING;
    }

    /// @return whether Windows took it
    private static boolean set(int flags) {
        try (Arena arena = Arena.ofConfined()) {
            return (int) function(arena).invokeExact(flags) != 0;
        } catch (Throwable failure) {
            if (failure instanceof VirtualMachineError fatal) {
                throw fatal;
            }
            return false;
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle function(Arena arena) {
        SymbolLookup kernel = SymbolLookup.libraryLookup("kernel32", arena);
        return Linker.nativeLinker()
                .downcallHandle(
                        kernel.findOrThrow("SetThreadExecutionState"),
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }
}
