// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/entrysheet.h"

#include <optional>

class QLineEdit;

namespace atlas
{
class FieldBox;

/// Asks for the name of a folder to be made. What was typed stays when Zoho refuses it.
class NewFolderSheet : public EntrySheet
{
    Q_OBJECT
public:
    /// `placeName`: where it will be.
    NewFolderSheet(Prompter &prompter, const QString &placeName, QWidget *parent);
    ~NewFolderSheet() override;
    /// The answer to `submitted`: closes without an error.
    void settle(const std::optional<ApiError> &error);

Q_SIGNALS:
    void submitted(const QString &name);

protected:
    [[nodiscard]] QString lossWords(bool lost) const override;
    [[nodiscard]] bool isTouched() const override;
    void submit() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_name;
    FieldBox *m_box;
    bool m_settled = false;
};
} // namespace atlas
