package dev.memoquiz.storage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Tests that run on every [DatabaseKind], each of which the constructor is given. A failure says on which it was.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ParameterizedClass(name = "{0}")
@EnumSource(DatabaseKind.class)
@ExtendWith(OnEachDatabase.Told.class)
public @interface OnEachDatabase {
    /// Maven names class and method of what failed, and not of which parameter.
    final class Told
            implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {
        @Override
        public void handleTestExecutionException(ExtensionContext test, Throwable failure) {
            throw told(test, failure);
        }

        @Override
        public void handleBeforeEachMethodExecutionException(
                ExtensionContext test, Throwable failure) {
            throw told(test, failure);
        }

        @Override
        public void handleAfterEachMethodExecutionException(
                ExtensionContext test, Throwable failure) {
            throw told(test, failure);
        }

        private static AssertionError told(ExtensionContext test, Throwable failure) {
            return new AssertionError("on " + database(test) + ": " + failure, failure);
        }

        private static String database(ExtensionContext test) {
            return test.getTestMethod().isEmpty()
                    ? test.getDisplayName()
                    : database(test.getParent().orElseThrow());
        }
    }
}
