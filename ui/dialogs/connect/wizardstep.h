// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/connectwizard.h"

#include <QWidget>

namespace atlas
{
/// One step of the connection: a title, inputs, and what is missing in them.
class WizardStep : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString explanation() const = 0;
    /// Checks the form of the inputs, marks the first that is wrong and returns false. Sends nothing.
    [[nodiscard]] virtual bool check() = 0;
    /// Copies the inputs into the form.
    virtual void collect(SignInForm &form) const = 0;
    /// Fills the inputs from a form.
    virtual void fill(const SignInForm &form) = 0;
    /// True when the step has that field and has marked it.
    virtual bool markField(SignInField field, const QString &sentence) = 0;
    virtual void retranslate() = 0;

Q_SIGNALS:
    void openUrlRequested(const QUrl &url);
};
} // namespace atlas
