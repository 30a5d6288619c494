// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmrecords.h"

#include <QWidget>

namespace atlas
{
class DateField;
class FieldBox;
class TimeField;

/// A day and an hour under one name: for Zoho's date-time fields, in this computer's zone.
class CrmInstantField : public QWidget
{
    Q_OBJECT
public:
    explicit CrmInstantField(const FieldMeta &field, QWidget *parent = nullptr);
    [[nodiscard]] const FieldMeta &field() const { return m_field; }
    void setValue(const QJsonValue &value);
    /// Null when empty or unreadable.
    [[nodiscard]] QJsonValue value() const;
    [[nodiscard]] QDateTime instant() const; ///< invalid: empty or unreadable
    void setProblem(const QString &sentence);
    [[nodiscard]] QString problem() const;
    /// Shows its own problem, if there is one; whether there is none.
    bool validate();
    void focusInput();

Q_SIGNALS:
    void edited();

private:
    FieldMeta m_field;
    QDateTime m_given; ///< seconds that the hour on screen does not show are kept
    DateField *m_day;
    TimeField *m_hour;
    FieldBox *m_box;
};
} // namespace atlas
