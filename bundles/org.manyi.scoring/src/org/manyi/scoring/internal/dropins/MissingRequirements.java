/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.dropins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;

/** Why a bundle does not resolve, in words. */
final class MissingRequirements {

	private static final Pattern LOWEST = Pattern.compile(">=([0-9.]+)");
	private static final Pattern JAVA = Pattern.compile("\\(osgi\\.ee=JavaSE\\)\\(version=([0-9.]+)\\)");
	private static final Pattern EXCLUDED = Pattern.compile("!\\([^)]*>=([0-9.]+)\\)");

	private final FrameworkWiring wiring;

	MissingRequirements(FrameworkWiring wiring) {
		this.wiring = wiring;
	}

	/** What a bundle that is not resolved requires and nobody brings. */
	LocalizedText of(Bundle bundle) {
		List<LocalizedText> missing = new ArrayList<>();
		for (BundleRequirement requirement : bundle.adapt(BundleRevision.class).getDeclaredRequirements(null)) {
			if (isNeeded(requirement)) {
				Collection<BundleCapability> brought = wiring.findProviders(requirement);
				if (brought.isEmpty()) {
					missing.add(words(requirement));
				} else if (brought.stream().allMatch(capability -> isUnresolved(capability, bundle))) {
					String by = brought.iterator().next().getRevision().getSymbolicName();
					LocalizedText words = words(requirement);
					missing.add(new LocalizedText(words.zh() + "（" + by + " 提供，但它自己无法解析）",
							words.en() + ", which " + by + " brings, which does not resolve itself"));
				}
			}
		}
		if (missing.isEmpty()) {
			return new LocalizedText("与已有的插件包冲突", "conflicts with bundles that are there");
		}
		return new LocalizedText("缺少 " + missing.stream().map(LocalizedText::zh).collect(Collectors.joining("、")),
				"misses " + missing.stream().map(LocalizedText::en).collect(Collectors.joining("; ")));
	}

	private static boolean isNeeded(BundleRequirement requirement) {
		Map<String, String> directives = requirement.getDirectives();
		return !Namespace.RESOLUTION_OPTIONAL.equals(directives.get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE))
				&& !PackageNamespace.RESOLUTION_DYNAMIC
						.equals(directives.get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE))
				&& Namespace.EFFECTIVE_RESOLVE.equals(directives.getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE,
						Namespace.EFFECTIVE_RESOLVE));
	}

	private static boolean isUnresolved(BundleCapability capability, Bundle itself) {
		Bundle bundle = capability.getRevision().getBundle();
		return bundle.getState() == Bundle.INSTALLED && !bundle.equals(itself);
	}

	private static LocalizedText words(BundleRequirement requirement) {
		String filter = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
		String namespace = requirement.getNamespace();
		String name = value(filter, namespace) + versions(filter);
		return switch (namespace) {
		case PackageNamespace.PACKAGE_NAMESPACE -> new LocalizedText("Java 包 " + name, "the package " + name);
		case BundleNamespace.BUNDLE_NAMESPACE -> new LocalizedText("插件包 " + name, "the bundle " + name);
		case ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE -> java(filter);
		default -> LocalizedText.same(namespace + " " + filter);
		};
	}

	/** The Java that the filter of an execution environment asks for, and the one that runs. */
	private static LocalizedText java(String filter) {
		Matcher version = JAVA.matcher(filter);
		String needed = version.find() ? version.group(1) : filter;
		return new LocalizedText("Java %s（运行中的是 Java %s）", "Java %s (this is Java %s)").formatted(needed,
				Runtime.version().feature());
	}

	private static String value(String filter, String attribute) {
		Matcher matcher = Pattern.compile("\\(" + Pattern.quote(attribute) + "=([^)]*)\\)").matcher(filter);
		return matcher.find() ? matcher.group(1) : filter;
	}

	/** The range of versions that a filter asks for, as manifests write it. */
	private static String versions(String filter) {
		Matcher lowest = LOWEST.matcher(filter);
		if (!filter.contains(Constants.VERSION_ATTRIBUTE) || !lowest.find()) {
			return "";
		}
		Matcher excluded = EXCLUDED.matcher(filter);
		return excluded.find() ? " [" + lowest.group(1) + ", " + excluded.group(1) + ")" : " ≥ " + lowest.group(1);
	}
}
