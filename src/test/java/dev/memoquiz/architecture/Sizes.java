package dev.memoquiz.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// What is too large in one source file, read from its syntax tree.
final class Sizes {
    static final int FILE_LINES = 300;
    static final int METHOD_LINES = 30;
    static final int PARAMETERS = 5;
    static final int RECORD_COMPONENTS = 7;
    static final int NESTING = 2;

    private Sizes() {}

    static List<String> problems(String name, String source) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        JavacTask task =
                (JavacTask)
                        compiler.getTask(
                                null, null, null, null, null, List.of(new Source(name, source)));
        CompilationUnitTree unit = task.parse().iterator().next();
        Measuring measuring = new Measuring(name, unit, Trees.instance(task).getSourcePositions());
        measuring.scan(unit, 0);
        measuring.check("the file", source.lines().count(), FILE_LINES, "lines");
        return measuring.problems;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /// Walks the tree; the argument is the number of statements around the current one.
    private static final class Measuring extends TreeScanner<Void, Integer> {
        private final List<String> problems = new ArrayList<>();
        private final String name;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private boolean inRecord;

        Measuring(String name, CompilationUnitTree unit, SourcePositions positions) {
            this.name = name;
            this.unit = unit;
            this.positions = positions;
        }

        void check(String what, long size, int most, String unitOfSize) {
            if (size > most) {
                problems.add(
                        "%s: %s has %d %s, at most %d"
                                .formatted(name, what, size, unitOfSize, most));
            }
        }

        @Override
        public Void visitClass(ClassTree type, Integer depth) {
            boolean outer = inRecord;
            inRecord = type.getKind() == Tree.Kind.RECORD;
            if (inRecord) {
                long components = type.getMembers().stream().filter(Measuring::isComponent).count();
                check(type.getSimpleName().toString(), components, RECORD_COMPONENTS, "components");
            }
            super.visitClass(type, 0);
            inRecord = outer;
            return null;
        }

        private static boolean isComponent(Tree member) {
            return member instanceof VariableTree field
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
        }

        @Override
        public Void visitMethod(MethodTree method, Integer depth) {
            String what = method.getName() + "()";
            // A record's constructor repeats its components, which have been counted.
            if (!inRecord || method.getReturnType() != null) {
                check(what, method.getParameters().size(), PARAMETERS, "parameters");
            }
            BlockTree body = method.getBody();
            if (body != null) {
                check(what, lines(body), METHOD_LINES, "lines");
            }
            return super.visitMethod(method, 0);
        }

        /// The lines between the braces.
        private long lines(BlockTree body) {
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, body));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, body));
            return Math.max(0, last - first - 1);
        }

        private Integer inside(Tree statement, Integer depth) {
            long line =
                    unit.getLineMap().getLineNumber(positions.getStartPosition(unit, statement));
            check("line " + line, depth + 1L, NESTING, "levels of nesting");
            return depth + 1;
        }

        @Override
        public Void visitIf(IfTree tree, Integer depth) {
            int within = inside(tree, depth);
            scan(tree.getCondition(), within);
            scan(tree.getThenStatement(), within);
            // An "else if" stands beside its if, not inside it.
            scan(
                    tree.getElseStatement(),
                    tree.getElseStatement() instanceof IfTree ? depth : within);
            return null;
        }

        @Override
        public Void visitForLoop(ForLoopTree tree, Integer depth) {
            return super.visitForLoop(tree, inside(tree, depth));
        }

        @Override
        public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Integer depth) {
            return super.visitEnhancedForLoop(tree, inside(tree, depth));
        }

        @Override
        public Void visitWhileLoop(WhileLoopTree tree, Integer depth) {
            return super.visitWhileLoop(tree, inside(tree, depth));
        }

        @Override
        public Void visitDoWhileLoop(DoWhileLoopTree tree, Integer depth) {
            return super.visitDoWhileLoop(tree, inside(tree, depth));
        }

        @Override
        public Void visitSwitch(SwitchTree tree, Integer depth) {
            return super.visitSwitch(tree, inside(tree, depth));
        }

        @Override
        public Void visitTry(TryTree tree, Integer depth) {
            return super.visitTry(tree, inside(tree, depth));
        }

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree tree, Integer depth) {
            return super.visitLambdaExpression(tree, 0);
        }
    }
}
