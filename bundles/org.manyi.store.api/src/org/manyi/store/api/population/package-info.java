/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Populations (总体): who could have answered. Customers with their projects and contacts, units and regions with the
 * days on which who reports to whom, and how many questionnaires were sent; beside them the events after which they
 * are asked, and the days on which people work. Entries are added, changed and retired, each time as a change of the
 * workspace's data; nothing is overwritten.
 */
@Version("1.0.0")
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.manyi.store.api.population;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
