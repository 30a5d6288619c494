// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/connect/wizardstep.h"

#include <QUrl>

class QPushButton;

namespace atlas
{
class FormField;
class Label;
class Segmented;

/// How to sign in: with a Self Client's code, or in the browser; the client's id and secret.
class ClientStep : public WizardStep
{
    Q_OBJECT
public:
    explicit ClientStep(QWidget *parent);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] bool check() override;
    void collect(SignInForm &form) const override;
    void fill(const SignInForm &form) override;
    bool markField(SignInField field, const QString &sentence) override;
    void retranslate() override;
    void setApiConsole(const QUrl &url);

private:
    [[nodiscard]] bool browser() const;
    void wayChosen();
    void clearMarks();
    QWidget *buildRedirects();
    Segmented *m_way;
    Label *m_steps;
    QPushButton *m_console;
    FormField *m_id;
    FormField *m_secret;
    FormField *m_code;
    QWidget *m_redirects = nullptr;
    Label *m_redirectHead = nullptr;
    Label *m_redirectError = nullptr;
    QList<QPushButton *> m_copies;
    QUrl m_apiConsole;
};
} // namespace atlas
