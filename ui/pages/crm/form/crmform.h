// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/crm/crmdesk.h"
#include "ui/pages/pipeline/form/recordform.h"

namespace atlas
{
class CrmInstantField;

/// The form of one module: what RecordForm knows, date-times above it, and the rules that span fields (a meeting ends
/// after it begins; what an activity is about needs the module). Saves nothing itself.
class CrmForm : public QWidget
{
    Q_OBJECT
public:
    CrmForm(const CrmDesk &desk, QString module, const LayoutMeta &layout, QWidget *parent = nullptr);
    /// `preset` is laid over an empty record as if typed.
    void setRecord(const QJsonObject &record, const QJsonObject &preset = {});
    /// What differs from the record; with $se_module where Zoho asks for it.
    [[nodiscard]] QJsonObject changes() const;
    /// All that is filled in: the record to create.
    [[nodiscard]] QJsonObject values() const;
    [[nodiscard]] bool isTouched() const;
    /// Shows every problem, focuses the first; whether there is none.
    bool validate();
    /// Marks a field that was refused. False: the form has none of that name.
    bool setProblem(const QString &apiName, const QString &sentence);
    [[nodiscard]] QString label(const QString &apiName) const; ///< the name itself if the layout has none
    [[nodiscard]] RecordForm &fields() { return *m_fields; }
    [[nodiscard]] CrmInstantField *instant(const QString &apiName) const; ///< nullptr: none

Q_SIGNALS:
    void edited();

private:
    void addModuleOfWhat(QJsonObject &record) const;
    bool validatePeriod();
    bool validateLinks();
    bool validateDuration();
    const CrmDesk &m_desk;
    QString m_module;
    LayoutMeta m_layout;
    QJsonObject m_record, m_preset;
    QList<CrmInstantField *> m_instants;
    RecordForm *m_fields;
    QJsonObject m_begun; ///< as it was when nothing was typed yet
};
} // namespace atlas
