// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/html/markup.h"

#include <QByteArray>

namespace atlas::mailhtml
{
/// Is told the elements of a document; starts and ends are balanced.
class DocumentEvents
{
public:
    virtual ~DocumentEvents() = default;
    virtual void start(const QString &name, const Attributes &attributes) = 0;
    virtual void end() = 0; ///< of the innermost element
    virtual void text(const QString &text) = 0;
    /// Elements nested so deeply that the rest is not read.
    virtual void cut() = 0;
    [[nodiscard]] virtual bool wantsMore() const = 0;
};

/// Reads canonical markup with libxml2's HTML parser: no tree, no network, no entities but HTML's own.
void parseDocument(const QByteArray &canonical, DocumentEvents &events);
} // namespace atlas::mailhtml
