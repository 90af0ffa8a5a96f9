/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.tests.plugin;

import java.util.ArrayList;
import java.util.List;

import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;

/**
 * Methods that would harm the process if nobody stopped them. They are compiled here and run in a plug-in of their own.
 */
public final class HostileMethods {

	private HostileMethods() {
	}

	/** Loops for ever and catches whatever is thrown at it. */
	public static final class Looping extends ConstantMethod {

		public Looping() {
			super("looping");
		}

		@Override
		public ScoreSheet score(ScoringInput input) {
			long turns = 0;
			while (true) {
				try {
					while (turns >= 0) {
						turns = turns + 1 & Long.MAX_VALUE;
					}
				} catch (Throwable thrown) {
					turns = 0;
				}
			}
		}
	}

	/** Allocates without end. */
	public static final class Allocating extends ConstantMethod {

		public Allocating() {
			super("allocating");
		}

		@Override
		public ScoreSheet score(ScoringInput input) {
			List<Object> all = new ArrayList<>();
			while (true) {
				all.add(new long[1000]);
			}
		}
	}

	/** Ends the process. */
	public static final class Exiting extends ConstantMethod {

		public Exiting() {
			super("exiting");
		}

		@Override
		public ScoreSheet score(ScoringInput input) throws ScoringException {
			System.exit(0);
			return super.score(input);
		}
	}

	/** Ends the process by way of the runtime, and goes on with a result. */
	public static final class Halting extends ConstantMethod {

		public Halting() {
			super("halting");
		}

		@Override
		public ScoreSheet score(ScoringInput input) throws ScoringException {
			try {
				Runtime.getRuntime().halt(0);
			} catch (Error refused) {
				// as if nothing had been
			}
			return super.score(input);
		}
	}

	/** Starts a thread. */
	public static final class Threading extends ConstantMethod {

		public Threading() {
			super("threading");
		}

		@Override
		public ScoreSheet score(ScoringInput input) throws ScoringException {
			new Thread(() -> {
			}).start();
			return super.score(input);
		}
	}

	/** Calls itself without end. */
	public static final class Recursing extends ConstantMethod {

		public Recursing() {
			super("recursing");
		}

		@Override
		public ScoreSheet score(ScoringInput input) {
			return score(input);
		}
	}

	/** Cannot be made. */
	public static final class Unmakeable extends ConstantMethod {

		public Unmakeable() {
			throw new IllegalStateException("on purpose");
		}
	}

	/** Ends the process while it is made. */
	public static final class ExitingWhenMade extends ConstantMethod {

		public ExitingWhenMade() {
			System.exit(0);
		}
	}

	/** Is never done with its class. */
	public static final class LoopingWhenLoaded extends ConstantMethod {

		private static int turns;

		static {
			while (turns >= 0) {
				turns = 0;
			}
		}

		@Override
		public PlugInDescriptor descriptor() {
			return super.descriptor();
		}
	}
}
