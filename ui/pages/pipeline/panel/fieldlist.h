// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pipeline/form/fieldtext.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace atlas
{
/// The fields of a record to read: label and value in layout order. Empty ones and those Zoho keeps by itself are
/// folded away behind a link.
class FieldList : public QWidget
{
    Q_OBJECT
public:
    explicit FieldList(QWidget *parent = nullptr);
    /// `notes`: rich text after a field's value ("· weighted 19 200 €"), by API name.
    void setFields(const QList<FieldMeta> &fields, const QJsonObject &record, const FieldTextContext &context,
                   const QHash<QString, QString> &notes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addRow(const QString &label, const QString &html);
    QGridLayout *m_grid;
    QPushButton *m_more;
    QList<FieldMeta> m_fields;
    QJsonObject m_record;
    FieldTextContext m_context;
    QHash<QString, QString> m_notes;
    bool m_showAll = false;
};
} // namespace atlas
