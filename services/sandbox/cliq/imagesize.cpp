// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/imagesize.h"

#include <QtEndian>

namespace atlas::sandbox::cliq
{
QPair<int, int> pngSize(const QByteArray &bytes)
{
    if (bytes.size() < 24 || !bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return {0, 0};
    return {int(qFromBigEndian<quint32>(bytes.constData() + 16)), int(qFromBigEndian<quint32>(bytes.constData() + 20))};
}
} // namespace atlas::sandbox::cliq
