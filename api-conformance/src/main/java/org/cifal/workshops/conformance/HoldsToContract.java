package org.cifal.workshops.conformance;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Puts the {@link ContractFilter} in front of every HTTP test of a module, without the tests naming it.
 *
 * <p>JUnit finds it by its service file, since the parent build enables auto-detection. It acts where the JUnit
 * configuration parameter (a system property will do) {@value #SERVICE} names a contract.
 *
 * <p>A test framework may load its test classes, and so REST Assured, by a class loader of its own. The filter has to
 * be put in place there, which is why it is called by reflection through the loader of the test class.
 */
public final class HoldsToContract implements BeforeAllCallback, BeforeEachCallback {

    static final String SERVICE = "contract.service";

    @Override
    public void beforeAll(ExtensionContext context) {
        putInPlace(context);
    }

    /** Again, because a test may have reset REST Assured. */
    @Override
    public void beforeEach(ExtensionContext context) {
        putInPlace(context);
    }

    private static void putInPlace(ExtensionContext context) {
        ClassLoader loader = context.getRequiredTestClass().getClassLoader();
        context.getConfigurationParameter(SERVICE).ifPresent(service -> {
            try {
                Class.forName(ContractFilter.class.getName(), true, loader)
                        .getMethod("install", String.class)
                        .invoke(null, service);
            } catch (ReflectiveOperationException impossible) {
                throw new LinkageError("The contract filter cannot be put in place", impossible);
            }
        });
    }
}
