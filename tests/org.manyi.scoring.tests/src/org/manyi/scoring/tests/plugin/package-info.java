/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The classes of a plug-in bundle that a test packs into a jar and installs. They use nothing else of the test bundle.
 */
package org.manyi.scoring.tests.plugin;
