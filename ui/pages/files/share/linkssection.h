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
class DateField;
class FieldBox;
class Label;

/// The links of a file or folder for people outside: each with its address to copy, and a form for a new one.
class LinksSection : public QWidget
{
    Q_OBJECT
public:
    LinksSection(FilesActions &actions, const DriveItem &item, QWidget *parent);

private:
    void build();
    QWidget *buildForm();
    void read();
    void showList(const QList<DriveLink> &list);
    QWidget *row(const DriveLink &link);
    [[nodiscard]] static QString facts(const DriveLink &link);
    void create();
    void copy(const DriveLink &link);
    void showProblem(const ApiError &error);
    FilesActions &m_actions;
    DriveItem m_item;
    QComboBox *m_role;
    QCheckBox *m_download;
    DateField *m_expires;
    FieldBox *m_expiresBox;
    QLineEdit *m_password;
    QPushButton *m_create;
    Label *m_state, *m_problem;
    QVBoxLayout *m_rows;
    QList<DriveLink> m_known;
};
} // namespace atlas
