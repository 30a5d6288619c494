// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/connect/wizardstep.h"

class QComboBox;
class QPushButton;

namespace atlas
{
class FormField;
class Label;

/// Which data centre: one of the known ones or a file.
class RegionStep : public WizardStep
{
    Q_OBJECT
public:
    explicit RegionStep(QWidget *parent);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] bool check() override;
    void collect(SignInForm &form) const override;
    void fill(const SignInForm &form) override;
    bool markField(SignInField field, const QString &sentence) override;
    void retranslate() override;
    /// Where a client of the chosen region is made; empty for a file.
    [[nodiscard]] QUrl apiConsole() const;

private:
    void regionChosen();
    [[nodiscard]] bool isFile() const;
    Label *m_label;
    QComboBox *m_region;
    Label *m_note;
    Label *m_error;
    FormField *m_file;
    QPushButton *m_browse;
};
} // namespace atlas
