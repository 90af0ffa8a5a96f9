/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.weaving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.scoring.internal.plugin.WovenCalls;
import org.manyi.scoring.internal.plugin.WovenCalls.Told;

/** Whatever the code of a plug-in does, its thread comes back, and what does no harm computes what it did. */
@NonNullByDefault({})
class ClassWeaverTest {

	private static final String HANDLES = "static final MethodType TO_INT = MethodType.methodType(void.class, "
			+ "int.class); "
			+ "public Object call() throws Exception { try { return found(); } catch (Error | Exception e) { throw e; "
			+ "} "
			+ "catch (Throwable t) { return t; } } Object found() throws Throwable { return MethodHandles.lookup().";

	private final WovenCalls calls = new WovenCalls(Duration.ofMinutes(1));
	private final WovenCalls brief = new WovenCalls(Duration.ofSeconds(1));

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		calls.close();
		brief.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "public Object call() { while (true) { } }",
			"public Object call() { int i = 0; do { i++; } while (i != -1 || i == -1); return i; }",
			"public Object call() { for (;;) { try { while (true) { } } catch (Throwable t) { } } }",
			"public Object call() { for (;;) { try { Thread.sleep(1000); } catch (InterruptedException e) { } } }",
			"int s; public Object call() { for (;;) switch (s) { case 0: s = 1; continue; case 1: s = 0; continue; } }",
			"public Object call() { return IntStream.iterate(0, i -> 1 - i).filter(i -> i > 1).findFirst(); }",
			"public Object call() { Supplier<Object> s = () -> { while (true) { } }; return s.get(); }",
			"static class Lazy { static int x; static { while (x == 0) { } } } public Object call() { return Lazy.x; }",
			"public Object call() { throw new RuntimeException() { public String getMessage() { while (true) { } } }; "
					+ "}",
			"boolean on = true; public Object call() { try { while (on) { } } finally { while (on) { } } return 1; }" })
	void anEndlessLoopEndsAtItsTimeLimit(String members) throws Exception {
		assertEquals(new Told("did not return within 1 s", true), brief.call(WovenSource.plug(folder, members)));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"public Object call() { List<Object> all = new ArrayList<>(); while (true) all.add(new int[10]); }",
			"public Object call() { StringBuilder s = new StringBuilder(); while (true) "
					+ "s.append(\"aaaaaaaaaaaaaaaa\"); }",
			"public Object call() { Object[] chain = null; while (true) chain = new Object[] { chain }; }",
			"public Object call() { return new long[10_000_000]; }",
			"public Object call() { return new String[100_000_000]; }",
			"public Object call() { return new long[10_000][10_000]; }",
			"public Object call() { int n = 1000; return new byte[n][n][n]; }",
			"public Object call() { return new byte[2][1000][1000][1000]; }",
			"public Object call() { return new byte[1000][1000][1000][2]; }",
			"public Object call() { return new long[20][20][20][20][20][20][20]; }",
			"public Object call() { for (;;) try { while (true) { byte[] b = new byte[1 << 24]; } } catch (Throwable "
					+ "t) { } }",
			"public Object call() { return Stream.iterate(\"\", s -> s + \"aaaaaaaaaaaaaaaa\").filter(s -> "
					+ "false).count(); }" })
	void allocatingWithoutEndEndsEarly(String members) throws Exception {
		assertEquals(new Told("allocated more than 64 MiB in one call", true),
				calls.call(WovenSource.plug(folder, members)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "public Object call() { System.exit(3); return 1; }",
			"public Object call() { Runtime.getRuntime().exit(3); return 1; }",
			"public Object call() { Runtime.getRuntime().halt(3); return 1; }",
			"public Object call() { IntConsumer c = System::exit; c.accept(3); return 1; }",
			"public Object call() { IntConsumer c = Runtime.getRuntime()::halt; c.accept(3); return 1; }",
			"public Object call() { try { System.exit(3); } catch (Throwable t) { } return 1; }",
			"class Inner { { System.exit(3); } } public Object call() { return new Inner(); }",
			"public Object call() throws Exception { return System.class.getMethod(\"exit\", int.class).invoke(null, "
					+ "3); }",
			"public Object call() throws Exception { Runtime r = Runtime.getRuntime(); "
					+ "return r.getClass().getMethod(\"halt\", int.class).invoke(r, 3); }",
			HANDLES + "findStatic(System.class, \"exit\", TO_INT).invoke(3); }",
			HANDLES + "findVirtual(Runtime.class, \"halt\", TO_INT).invoke(Runtime.getRuntime(), 3); }",
			HANDLES + "bind(Runtime.getRuntime(), \"exit\", TO_INT).invoke(3); }",
			HANDLES + "unreflect(System.class.getMethod(\"exit\", int.class)).invoke(3); }",
			"public Object call() { sun.misc.Signal.raise(new sun.misc.Signal(\"TERM\")); return 1; }",
			"public Object call() { Consumer<sun.misc.Signal> c = sun.misc.Signal::raise; "
					+ "c.accept(new sun.misc.Signal(\"TERM\")); return 1; }" })
	void theProcessIsNotEnded(String members) throws Exception {
		assertEquals(new Told("called System.exit, which no plug-in may", true),
				calls.call(WovenSource.plug(folder, members)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "public Object call() { new Thread(() -> { }).start(); return 1; }",
			"static class Mine extends Thread { } public Object call() { return new Mine(); }",
			"public Object call() { Function<Runnable, Thread> f = Thread::new; return f.apply(null); }",
			"public Object call() { return Thread.ofVirtual(); }",
			"public Object call() { return java.util.concurrent.Executors.newCachedThreadPool(); }",
			"public Object call() { return java.util.concurrent.CompletableFuture.supplyAsync(() -> 1).join(); }",
			"public Object call() { return IntStream.range(0, 9).parallel().sum(); }",
			"public Object call() { return List.of(1, 2).parallelStream().count(); }",
			"public Object call() { Runtime.getRuntime().addShutdownHook(null); return 1; }",
			"public Object call() throws Exception { return Thread.class.getConstructor().newInstance(); }",
			"public Object call() throws Exception { return java.util.concurrent.Executors.class"
					+ ".getMethod(\"newCachedThreadPool\").invoke(null); }",
			"public Object call() throws Exception { return "
					+ "List.class.getMethod(\"parallelStream\").invoke(List.of()); }",
			HANDLES + "findConstructor(Thread.class, MethodType.methodType(void.class)).invoke(); }",
			HANDLES + "unreflectConstructor(Thread.class.getConstructor()).invoke(); }",
			"@SuppressWarnings(\"deprecation\") public Object call() throws Exception { "
					+ "return java.util.concurrent.ForkJoinPool.class.newInstance(); }",
			"public Object call() { Thread.currentThread().start(); return 1; }",
			"public Object call() { return java.util.concurrent.Executors.defaultThreadFactory(); }",
			"public Object call() { return java.util.concurrent.ForkJoinTask.adapt(() -> { }).fork(); }",
			"static class Task extends java.util.concurrent.RecursiveAction { protected void compute() { } } "
					+ "public Object call() { return new Task().fork(); }",
			"public Object call() { return java.util.concurrent.CompletableFuture.delayedExecutor(0, "
					+ "java.util.concurrent.TimeUnit.SECONDS); }",
			"public Object call() { return StreamSupport.stream(List.of(1, 2).spliterator(), true).count(); }",
			"public Object call() { new java.util.concurrent.ConcurrentHashMap<>(Map.of(1, 2)).forEach(1, (k, v) -> { "
					+ "}); return 1; }",
			"public Object call() { return new java.util.concurrent.SubmissionPublisher<Object>(); }" })
	void noThreadIsStarted(String members) throws Exception {
		assertEquals(new Told("starts threads of its own, which no plug-in may", true),
				calls.call(WovenSource.plug(folder, members)));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"public Object call() throws Exception { Class<?> m = java.lang.reflect.Method.class; "
					+ "return m.getMethod(\"invoke\", Object.class, Object[].class).invoke(null, null, null); }",
			"interface Call { Object of(java.lang.reflect.Method m, Object o, Object[] a) throws Exception; } "
					+ "public Object call() throws Exception { Call c = java.lang.reflect.Method::invoke; return c; }",
			HANDLES + "getClass().getMethod(\"findStatic\", Class.class, String.class, MethodType.class)"
					+ ".invoke(MethodHandles.lookup(), System.class, \"exit\", TO_INT); }" })
	void reflectionIsNotHiddenBehindReflection(String members) throws Exception {
		assertEquals(new Told("calls reflection by reflection, which no plug-in may", true),
				calls.call(WovenSource.plug(folder, members)));
	}

	/** The JDK calls what it is told by name, where nobody sees it. */
	@ParameterizedTest
	@ValueSource(strings = {
			"public Object call() throws Exception { new java.beans.Statement(System.class, \"exit\", "
					+ "new Object[] { 3 }).execute(); return 1; }",
			"public Object call() throws Exception { return new java.beans.Expression(Runtime.getRuntime(), \"halt\", "
					+ "new Object[] { 3 }).getValue(); }",
			"public Object call() { return java.beans.EventHandler.create(Runnable.class, this, \"call\"); }",
			"public Object call() { return new java.beans.XMLDecoder(new java.io.ByteArrayInputStream(new byte[0])); }",
			"public Object call() throws Exception { return java.beans.Statement.class.getConstructor(Object.class, "
					+ "String.class, Object[].class).newInstance(System.class, \"exit\", new Object[] { 3 }); }",
			"public Object call() throws Exception { return ((java.lang.invoke.MethodHandle) java.lang.constant."
					+ "MethodHandleDesc.ofMethod(java.lang.constant.DirectMethodHandleDesc.Kind.STATIC, "
					+ "java.lang.constant.ClassDesc.of(\"java.lang.System\"), \"exit\", java.lang.constant."
					+ "MethodTypeDesc.ofDescriptor(\"(I)V\")).resolveConstantDesc(MethodHandles.lookup()))"
					+ ".toString(); }" })
	void nothingIsCalledByItsName(String members) throws Exception {
		assertEquals(new Told("calls reflection by reflection, which no plug-in may", true),
				calls.call(WovenSource.plug(folder, members)));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"public Object call() { return new ClassLoader() { }; }",
			"public Object call() { return new java.net.URLClassLoader(new java.net.URL[0]); }",
			"public Object call() { return java.net.URLClassLoader.newInstance(new java.net.URL[0]); }",
			"public Object call() throws Exception { return MethodHandles.lookup().defineClass(new byte[0]); }",
			"public Object call() throws Exception { return MethodHandles.lookup().defineHiddenClass(new byte[0], "
					+ "true); }" })
	void noClassIsMadeThatNobodyWeaves(String members) throws Exception {
		assertEquals(new Told("loads classes by itself, which no plug-in may", true),
				calls.call(WovenSource.plug(folder, members)));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"public Object call() throws Exception { return new ProcessBuilder(\"true\").start(); }",
			"public Object call() throws Exception { return Runtime.getRuntime().exec(new String[] { \"true\" }); }",
			"public Object call() { return ProcessHandle.current().destroy(); }",
			"public Object call() { Function<ProcessHandle, Boolean> f = ProcessHandle::destroyForcibly; "
					+ "return f.apply(ProcessHandle.current()); }" })
	void noProcessIsStartedOrEnded(String members) throws Exception {
		assertEquals(new Told("starts or ends processes, which no plug-in may", true),
				calls.call(WovenSource.plug(folder, members)));
	}

	@Test
	void aLoopOfMethodHandlesIsNotMade() throws Exception {
		assertEquals(new Told("makes loops of method handles, which no plug-in may", true),
				calls.call(WovenSource.plug(folder, "public Object call() throws Exception { "
						+ "return MethodHandles.whileLoop(null, MethodHandles.constant(boolean.class, true), null);"
						+ " }")));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"public Object call() { java.lang.invoke.VarHandle h = MethodHandles.arrayElementVarHandle(int[].class); "
					+ "int[] a = new int[1]; while (true) h.getAndAdd(a, 0, 1); }",
			"static final Object MADE; static { Object x = null; while (x == null) { } MADE = x; } "
					+ "public Object call() { return 1; }",
			"enum Two { ONE { Object get() { while (true) { } } }; abstract Object get(); } "
					+ "public Object call() { return Two.ONE.get(); }",
			"public Object call() { return new Object() { class Deep { Object get() { while (true) { } } } }.new Deep()"
					+ ".get(); }" })
	void aLoopEndsWhereverItTurns(String members) throws Exception {
		assertEquals(new Told("did not return within 1 s", true), brief.call(() -> WovenSource.plug(folder, members)
				.call()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "int f(int n) { return f(n + 1) + 1; } public Object call() { return f(0); }",
			"public Object call() { return hash(new ArrayList<>()); } int hash(List<Object> l) { l.add(l); return "
					+ "l.hashCode(); }" })
	void deepRecursionFails(String members) throws Exception {
		assertEquals(new Told("recursed too deeply", true), calls.call(WovenSource.plug(folder, members)));
	}

	@Test
	void recursionThatCatchesItsOwnOverflowEnds() throws Exception {
		assertEquals(new Told("did not return within 1 s", true), brief.call(WovenSource.plug(folder,
				"int f() { try { return f(); } catch (Throwable t) { return f(); } } public Object call() { return "
						+ "f(); }")));
	}

	@Test
	void whatDoesNoHarmComputesWhatItDid() throws Exception {
		String members = """
				record Pair(int a, long[] b) { }
				sealed interface Shape { record Disc(double r) implements Shape { } record Box(int... sides) implements Shape { } }
				static BigInteger factorial(int n) { BigInteger f = BigInteger.ONE; for (int i = 2; i <= n; i++) f = f.multiply(BigInteger.valueOf(i)); return f; }
				static String shape(Shape s) { return switch (s) { case Shape.Disc d when d.r() > 1 -> "large"; case Shape.Disc d -> "small"; case Shape.Box b -> "box" + b.sides().length; }; }
				public Plug() { this(new int[3]); }
				private static String mine(String s) { return s + s; }
				static Object handle() throws Exception {
					MethodHandles.Lookup all = MethodHandles.lookup();
					MethodType type = MethodType.methodType(String.class, String.class);
					try {
						return (String) all.findStatic(Plug.class, "mine", type).invokeExact("d")
							+ (String) all.findVirtual(String.class, "concat", type).invokeExact("e", "f")
							+ all.bind("g", "concat", type).invoke("h")
							+ all.findConstructor(String.class, MethodType.methodType(void.class, String.class)).invoke("i");
					} catch (Throwable t) { throw new Exception(t); }
				}
				Plug(int[] x) { super(); for (int i = 0; i < x.length; i++) x[i] = i; sum = IntStream.of(x).sum(); }
				final int sum;
				public Object call() throws Exception {
					StringBuilder out = new StringBuilder();
					outer: for (int i = 0; i < 5; i++) {
						for (int j = 0; j < 5; j++) {
							if (j == i) continue outer;
							if (i + j > 6) break outer;
							try { if ((i * j) % 3 == 2) throw new IllegalStateException("x" + j); out.append(i * j); }
							catch (IllegalStateException e) { out.append(e.getMessage()); }
							finally { out.append(';'); }
						}
					}
					Map<String, Long> counts = Stream.of("b", "a", "b").collect(Collectors.groupingBy(s -> s, TreeMap::new, Collectors.counting()));
					int[][] grid = new int[2][3];
					long[][][][] four = new long[4][5][6][2];
					if (new int[2][3][4][5][1][2][3].length != 2 || four.length != 4 || four[3].length != 5
						|| four[3][4].length != 6 || four[3][4][5].length != 2) throw new IllegalStateException();
					String reflected = (String) String.class.getMethod("concat", String.class).invoke("a", "b")
						+ new StringBuilder().getClass().getConstructor(String.class).newInstance("c") + handle();
					synchronized (this) { grid[1][2] = counts.size(); }
					return out + reflected + "|" + factorial(25) + "|" + counts + "|" + grid[1][2] + "|" + sum + "|" + new Pair(1, new long[] { 2 }).b()[0]
						+ "|" + shape(new Shape.Disc(2)) + shape(new Shape.Disc(1)) + shape(new Shape.Box(1, 2))
						+ "|" + (char) Optional.of('c').map(c -> (char) (c + 1)).get().charValue();
				}""";
		assertEquals(new Told(unwoven(members), true), calls.call(WovenSource.plug(folder, members)));
	}

	@Test
	void aFinalizerIsTakenAway() throws Exception {
		assertEquals(new Told("[call]", true), calls.call(WovenSource.plug(folder, """
				@Override protected void finalize() { while (true) { } }
				public Object call() { return Stream.of(getClass().getDeclaredMethods()).map(m -> m.getName())
						.filter(n -> !n.contains("lambda")).toList(); }""")));
	}

	/** The same without a check. */
	private String unwoven(String members) throws Exception {
		WovenSource.plug(folder, members);
		try (URLClassLoader loader = new URLClassLoader(new URL[] { folder.toUri().toURL() }, null)) {
			Object plug = loader.loadClass("Plug").getDeclaredConstructor().newInstance();
			return String.valueOf(((Callable<?>) plug).call());
		}
	}
}
