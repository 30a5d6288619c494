// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/filesactions.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace atlas
{
class FieldBox;
class Label;

/// The people a file or folder was given to: a line to add one, then each with their role and a way to take it back.
class PeopleSection : public QWidget
{
    Q_OBJECT
public:
    PeopleSection(FilesActions &actions, const DriveItem &item, QWidget *parent);
    void focusAddress();

private:
    void build();
    QWidget *buildEntry();
    void read();
    void showList(const QList<DrivePermission> &list);
    QWidget *row(const DrivePermission &permission);
    void give();
    void changeRole(const DrivePermission &permission, DriveRole role, QComboBox *box);
    void sayRoleChanged(const DrivePermission &before, DriveRole role);
    void sayRevoked(const DrivePermission &before);
    void showProblem(const ApiError &error);
    [[nodiscard]] QComboBox *roleBox(const QString &name, QWidget *parent) const;
    FilesActions &m_actions;
    DriveItem m_item;
    QLineEdit *m_address;
    QComboBox *m_role;
    QCheckBox *m_notify;
    QPushButton *m_give;
    FieldBox *m_addressBox;
    Label *m_explanation, *m_state, *m_problem;
    QVBoxLayout *m_rows;
    QList<DrivePermission> m_known;
};
} // namespace atlas
