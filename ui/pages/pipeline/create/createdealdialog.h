// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/sheetdialog.h"
#include "ui/pages/pipeline/form/recordform.h"
#include "ui/widgets/errortext.h"

class QPushButton;

namespace atlas
{
/// A new deal: the mandatory fields of the layout and the usual ones. Stays open with everything typed until Zoho has
/// confirmed; a lost answer is explained, never repeated by itself.
class CreateDealDialog : public SheetDialog
{
    Q_OBJECT
public:
    CreateDealDialog(const EditorContext &context, const QDate &today, QWidget *parent = nullptr);
    /// The fields offered, in order: mandatory ones of the layout first come as the layout has them.
    [[nodiscard]] static QList<FieldMeta> offeredFields(const LayoutMeta &layout);
    [[nodiscard]] RecordForm &form() { return *m_form; }
    void setSaving(bool saving);
    void showError(const ApiError &error);

Q_SIGNALS:
    void createRequested(const QJsonObject &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void retranslate();
    RecordForm *m_form;
    Label *m_title;
    Label *m_error;
    QPushButton *m_cancel;
    QPushButton *m_create;
};
} // namespace atlas
