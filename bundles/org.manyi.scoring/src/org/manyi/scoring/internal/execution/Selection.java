/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.internal.plugin.MethodDescription;
import org.manyi.scoring.internal.plugin.Outcome;
import org.manyi.scoring.internal.plugin.PlugIn;
import org.manyi.scoring.internal.plugin.PlugIns;
import org.osgi.framework.Version;

/** Finds the plug-in that a call means: of several with the same id, the one with the highest version. */
final class Selection {

	private static final LocalizedText METHOD = new LocalizedText("没有插件提供这个方法", "no plug-in brings this method");
	private static final LocalizedText SCHEME = new LocalizedText("没有插件提供这个赋权方法",
			"no plug-in brings this weighting scheme");

	private final PlugIns plugIns;

	Selection(PlugIns plugIns) {
		this.plugIns = plugIns;
	}

	/** What the methods say of themselves, by id, then by version from the highest. */
	List<PlugInDescriptor> methods() {
		return ordered(plugIns.methods(), MethodDescription::descriptor);
	}

	/** What the weighting schemes say of themselves, by id, then by version from the highest. */
	List<PlugInDescriptor> schemes() {
		return ordered(plugIns.schemes(), Function.identity());
	}

	/**
	 * The method that is called, with its parameters settled.
	 *
	 * @param options accepted values by {@code methodId.parameter}
	 */
	Outcome<Ready<ScoringMethod, MethodDescription>> method(MethodCall call, Map<String, String> options) {
		return ready(plugIns.methods(), MethodDescription::descriptor, call, options, METHOD);
	}

	/** The weighting scheme that is called, likewise. */
	Outcome<Ready<WeightingScheme, PlugInDescriptor>> scheme(MethodCall call, Map<String, String> options) {
		return ready(plugIns.schemes(), Function.identity(), call, options, SCHEME);
	}

	/** Why there is no method of that id; empty where there is one. */
	Optional<LocalizedText> methodAbsence(String id) {
		return absence(methods(), id, () -> absence(plugIns.methods(), MethodDescription::descriptor, METHOD));
	}

	/** Why there is no weighting scheme of that id, likewise. */
	Optional<LocalizedText> schemeAbsence(String id) {
		return absence(schemes(), id, () -> absence(plugIns.schemes(), Function.identity(), SCHEME));
	}

	private static Optional<LocalizedText> absence(List<PlugInDescriptor> present, String id,
			Supplier<LocalizedText> reason) {
		return present.stream().anyMatch(descriptor -> descriptor.id().equals(id)) ? Optional.empty()
				: Optional.of(reason.get());
	}

	private static <S, D> Outcome<Ready<S, D>> ready(List<PlugIn<S, D>> present,
			Function<D, PlugInDescriptor> descriptor, MethodCall call, Map<String, String> options,
			LocalizedText absent) {
		PlugIn<S, D> best = null;
		D described = null;
		Version highest = Version.emptyVersion;
		for (PlugIn<S, D> candidate : present) {
			Optional<D> known = candidate.described();
			if (known.isPresent() && descriptor.apply(known.get()).id().equals(call.methodId())) {
				Version version = Version.parseVersion(descriptor.apply(known.get()).version());
				if (best == null || version.compareTo(highest) > 0) {
					best = candidate;
					described = known.get();
					highest = version;
				}
			}
		}
		if (best == null || described == null) {
			return new Outcome.Failure<>(absence(present, descriptor, absent));
		}
		PlugIn<S, D> chosen = best;
		D itself = described;
		PlugInDescriptor chosenDescriptor = descriptor.apply(itself);
		return new ParameterValues(options).of(chosenDescriptor, call)
				.then(parameters -> new Outcome.Success<>(new Ready<>(chosen, itself, chosenDescriptor, parameters)));
	}

	/** Names those that are there, and plug-ins that could not say what they are: one may be the absent one. */
	private static <S, D> LocalizedText absence(List<PlugIn<S, D>> present, Function<D, PlugInDescriptor> descriptor,
			LocalizedText absent) {
		List<String> ids = ordered(present, descriptor).stream().map(PlugInDescriptor::id).distinct().toList();
		StringBuilder zh = new StringBuilder(absent.zh());
		StringBuilder en = new StringBuilder(absent.en());
		if (!ids.isEmpty()) {
			zh.append("；已安装：").append(String.join("、", ids));
			en.append("; installed are ").append(String.join(", ", ids));
		}
		zh.append("；其他的可用“manyi plugin install”安装");
		en.append("; “manyi plugin install” installs others");
		for (PlugIn<S, D> plugIn : present) {
			if (plugIn.description() instanceof Outcome.Failure<D> failure) {
				zh.append("；").append(plugIn.origin()).append(" 的插件").append(failure.reason().zh());
				en.append("; a plug-in of ").append(plugIn.origin()).append(" ").append(failure.reason().en());
			}
		}
		return new LocalizedText(zh.toString(), en.toString());
	}

	private static <S, D> List<PlugInDescriptor> ordered(List<PlugIn<S, D>> present,
			Function<D, PlugInDescriptor> descriptor) {
		Comparator<PlugInDescriptor> byVersion = Comparator
				.comparing(described -> Version.parseVersion(described.version()), Comparator.reverseOrder());
		return present.stream().flatMap(plugIn -> plugIn.described().stream()).map(descriptor)
				.sorted(Comparator.comparing(PlugInDescriptor::id).thenComparing(byVersion)).toList();
	}
}
