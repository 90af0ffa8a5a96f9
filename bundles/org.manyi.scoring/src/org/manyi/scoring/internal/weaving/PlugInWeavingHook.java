/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.weaving;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.scoring.internal.dropins.DropinFolders;
import org.osgi.framework.Bundle;
import org.osgi.framework.hooks.weaving.WeavingException;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Weaves the classes of plug-in bundles: of every one in a plug-in folder, and of every other one that uses the plug-in
 * API and is not ours. The framework asks it about each class that a bundle's class loader defines.
 */
final class PlugInWeavingHook implements WeavingHook {

	private static final String API = "org.manyi.scoring.api";
	private static final String OURS = "org.manyi.";
	private static final String CHECKS = "org.manyi.scoring.woven;bundle-symbolic-name=org.manyi.scoring";

	private final DropinFolders folders;
	private final ClassWeaver weaver = new ClassWeaver();
	private final Map<BundleWiring, Boolean> known = Collections.synchronizedMap(new WeakHashMap<>());

	PlugInWeavingHook(DropinFolders folders) {
		this.folders = folders;
	}

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public void weave(WovenClass woven) {
		if (!isPlugIn(woven.getBundleWiring())) {
			return;
		}
		try {
			woven.setBytes(weaver.weave(woven.getBytes()));
			woven.getDynamicImports().add(CHECKS);
		} catch (RuntimeException e) {
			// anything else and the framework would not call the hook any more
			throw new WeavingException(woven.getClassName() + " cannot be checked: " + e.getMessage(), e);
		}
	}

	/** Whether the classes of a bundle are woven. */
	boolean isPlugIn(BundleWiring wiring) {
		Boolean before = known.get(wiring);
		if (before != null) {
			return before;
		}
		boolean is = decide(wiring);
		known.put(wiring, is);
		return is;
	}

	private boolean decide(BundleWiring wiring) {
		Bundle bundle = wiring.getBundle();
		if (folders.brought(bundle)) {
			return true;
		}
		String name = bundle.getSymbolicName();
		if (name != null && name.startsWith(OURS)) {
			return false;
		}
		for (BundleWire wire : wiring.getRequiredWires(null)) {
			if (API.equals(wire.getProvider().getSymbolicName())) {
				return true;
			}
		}
		return false;
	}
}
