// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/importcheck.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QTableView;

namespace atlas
{
class ImportPreviewModel;
class Label;

/// Second step: how the file is read, which column is which field, what is done with records the CRM has, and what
/// would happen then. Changes nothing.
class ImportMapStep : public QWidget
{
    Q_OBJECT
public:
    struct Input {
        QByteArray bytes;
        QString module;
        LayoutMeta layout;
        DirectorySnapshot directory;
        QHash<QString, QString> remembered; ///< field by folded header
    };
    explicit ImportMapStep(QWidget *parent = nullptr);
    void begin(const Input &input);
    [[nodiscard]] const ImportTable &table() const { return m_table; }
    [[nodiscard]] const ImportRules &rules() const { return m_rules; }
    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }
    [[nodiscard]] QChar separator() const { return m_format.separator; }
    /// The choices to remember: field by folded header.
    [[nodiscard]] QHash<QString, QString> choices() const;
    /// Rows that would be sent.
    [[nodiscard]] int sendable() const { return m_plan.inserts + m_plan.updates; }

Q_SIGNALS:
    void changed();

private:
    void buildChoices();
    /// The file is read anew with the chosen format.
    void readFile();
    void buildMapping();
    void guessForms();
    void judge();
    [[nodiscard]] QString counts() const;
    Input m_input;
    ImportFormat m_format;
    ImportTable m_table;
    ImportRules m_rules;
    ImportPlan m_plan;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_dayOrder;
    QComboBox *m_decimal;
    QComboBox *m_policy;
    QWidget *m_mapping;
    QList<QComboBox *> m_fields;
    Label *m_counts;
    Label *m_warning;
    ImportPreviewModel *m_model;
    QTableView *m_preview;
};
} // namespace atlas
