// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/connect/wizardstep.h"

class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace atlas
{
class Label;
class Segmented;

/// What Atlas may do: the editable list of scopes, and how it differs from the customer's own list, with the reasons.
class ScopeStep : public WizardStep
{
    Q_OBJECT
public:
    explicit ScopeStep(QWidget *parent);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] bool check() override;
    void collect(SignInForm &form) const override;
    void fill(const SignInForm &form) override;
    bool markField(SignInField field, const QString &sentence) override;
    void retranslate() override;
    void addScopes(const QStringList &scopes);

private:
    void setInvalid(bool invalid, const QString &sentence);
    void prepareTable();
    void fillTable();
    Segmented *m_views;
    QPlainTextEdit *m_text;
    QTableWidget *m_table;
    Label *m_error;
    Label *m_count;
    QPushButton *m_copy;
    QPushButton *m_reset;
};

/// Why a scope was added, replaced or dropped, from the key of scopeDifferences(). Never empty.
[[nodiscard]] QString scopeReason(const QString &reasonKey);
} // namespace atlas
