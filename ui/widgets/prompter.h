// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QString>
#include <QStringList>

class QWidget;

namespace atlas
{
/// Questions to the person, behind an interface so that tests answer them.
class Prompter
{
public:
    virtual ~Prompter() = default;
    /// True when confirmed. `confirmLabel` is a verb.
    [[nodiscard]] virtual bool confirm(QWidget *parent, const QString &title, const QString &text,
                                       const QString &confirmLabel) = 0;
    /// A choice with an optional free text ("why was it lost?"); nullopt when cancelled.
    struct Choice {
        QString value, note;
    };
    [[nodiscard]] virtual std::optional<Choice> choose(QWidget *parent, const QString &title, const QString &label,
                                                       const QStringList &values, const QString &noteLabel) = 0;
};
} // namespace atlas
