// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/dataset.h"

#include "services/sandbox/dataset/worldbuilder.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

QString organisationName()
{
    return u"Agence Halvorine"_s;
}

void generate(crm::Store &store, quint32 seed, int scale, QDate today)
{
    WorldBuilder(store, seed, scale, today).build();
}
} // namespace atlas::sandbox::dataset
