// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/operations/schemafield.h"

#include "ui/pages/common/datefield.h"
#include "ui/pages/operations/idsuggestions.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int kLongTextHeight = 84;

bool isOfType(const QJsonObject &schema, const QString &type)
{
    const QJsonValue told = schema.value(u"type"_s);
    return told.isArray() ? told.toArray().contains(type) : told.toString() == type;
}

/// What the operations ask of a day, yyyy-MM-dd.
QString dayPattern()
{
    return u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s;
}

/// A list of texts, alone or as one of several forms.
bool isTextList(const QJsonObject &schema)
{
    if (isOfType(schema, u"array"_s))
        return isOfType(schema.value(u"items"_s).toObject(), u"string"_s);
    const QJsonArray forms = schema.value(u"anyOf"_s).toArray();
    return std::any_of(forms.begin(), forms.end(), [](const QJsonValue &form) { return isTextList(form.toObject()); });
}
} // namespace

SchemaField::Kind SchemaField::kindOf(const QString &name, const QJsonObject &schema)
{
    static const QSet<QString> longTexts{u"text"_s, u"content"_s, u"description"_s, u"notes"_s};
    if (schema.contains(u"enum"_s))
        return Kind::Choice;
    if (isOfType(schema, u"boolean"_s))
        return Kind::YesNo;
    if (isOfType(schema, u"integer"_s))
        return Kind::Integer;
    if (isOfType(schema, u"number"_s))
        return Kind::Number;
    if (isTextList(schema))
        return Kind::Texts;
    if (!isOfType(schema, u"string"_s))
        return Kind::Json;
    if (name == u"path")
        return Kind::Path;
    if (schema.value(u"pattern"_s).toString() == dayPattern())
        return Kind::Date;
    return longTexts.contains(name) ? Kind::LongText : Kind::Text;
}

SchemaField::SchemaField(const QString &name, const QJsonObject &schema, bool isRequired, bool writesFile,
                         QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_kind(kindOf(name, schema))
{
    setObjectName(u"operation."_s + name);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
    m_box = new FieldBox(isRequired ? name + u" *"_s : name, makeEditor(schema, writesFile), this);
    box->addWidget(m_box);
    const QString hint = schema.value(u"description"_s).toString();
    if (!hint.isEmpty()) {
        auto *label = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
        label->setWordWrap(true);
        label->setText(hint);
        box->addWidget(label);
    }
}

QWidget *SchemaField::makeEditor(const QJsonObject &schema, bool writesFile)
{
    if (m_kind == Kind::Path)
        return makePath(writesFile);
    if (m_kind == Kind::Choice || m_kind == Kind::YesNo) {
        auto *choice = new QComboBox(this);
        choice->addItem(QString(), QString());
        const QJsonArray values =
            m_kind == Kind::YesNo ? QJsonArray{u"true"_s, u"false"_s} : schema.value(u"enum"_s).toArray();
        for (const QJsonValue &value : values)
            choice->addItem(m_kind == Kind::YesNo ? (value == u"true"_s ? tr("yes") : tr("no"))
                                                  : value.toVariant().toString(),
                            value.toVariant().toString());
        m_editor = choice;
    } else if (m_kind == Kind::LongText || m_kind == Kind::Json) {
        auto *text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(kLongTextHeight);
        if (m_kind == Kind::Json)
            text->setPlaceholderText(isOfType(schema, u"array"_s) ? u"[ ]"_s : u"{ }"_s);
        m_editor = text;
    } else {
        m_editor = makeLine(schema);
    }
    return m_editor;
}

QWidget *SchemaField::makeLine(const QJsonObject &schema)
{
    if (m_kind == Kind::Date)
        return new DateField(this);
    auto *line = new QLineEdit(this);
    if (isSecret())
        line->setEchoMode(QLineEdit::Password);
    if (m_kind == Kind::Texts)
        line->setPlaceholderText(tr("several, with commas between them"));
    else if (schema.contains(u"default"_s))
        line->setPlaceholderText(schema.value(u"default"_s).toVariant().toString());
    return line;
}

void SchemaField::suggestFrom(SearchIndex &index, const std::function<QSet<QString>()> &kinds)
{
    auto *line = qobject_cast<QLineEdit *>(m_editor);
    if (m_kind == Kind::Text && line && !isSecret())
        new IdSuggestions(index, kinds, line);
}

QWidget *SchemaField::makePath(bool writesFile)
{
    auto *row = new QWidget(this);
    auto *line = new QLineEdit(row);
    line->setAccessibleName(m_name);
    auto *choose = new QPushButton(tr("Choose\u2026"), row);
    choose->setAutoDefault(false);
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(line, 1);
    box->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this, line, writesFile] {
        const QString path = writesFile ? QFileDialog::getSaveFileName(this, tr("Where to put the file"), line->text(),
                                                                       {}, nullptr, QFileDialog::DontConfirmOverwrite)
                                        : QFileDialog::getOpenFileName(this, tr("Choose a file"));
        if (!path.isEmpty())
            line->setText(path);
    });
    m_editor = line;
    return row;
}

QString SchemaField::typed() const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(m_editor))
        return line->text().trimmed();
    if (const auto *choice = qobject_cast<const QComboBox *>(m_editor))
        return choice->currentData().toString();
    return qobject_cast<const QPlainTextEdit *>(m_editor)->toPlainText();
}

bool SchemaField::parse(const QString &text, QJsonValue *value, QString *problem) const
{
    bool isNumber = false;
    switch (m_kind) {
    case Kind::Number:
        *value = text.toDouble(&isNumber);
        *problem = isNumber ? QString() : tr("Type a number, with a point before decimals.");
        break;
    case Kind::Integer:
        *value = text.toLongLong(&isNumber);
        *problem = isNumber ? QString() : tr("Type a whole number.");
        break;
    case Kind::YesNo:
        *value = text == u"true";
        break;
    case Kind::Date: {
        const QDate day = qobject_cast<const DateField *>(m_editor)->date();
        *value = day.toString(Qt::ISODate);
        *problem = day.isValid() ? QString() : tr("This is no date.");
        break;
    }
    case Kind::Texts: {
        QJsonArray texts;
        for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
            texts.append(part.trimmed());
        *value = texts;
        break;
    }
    case Kind::Json: {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
        *value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        if (error.error != QJsonParseError::NoError)
            //: %1 is the parser's own English sentence
            *problem = tr("This is no JSON: %1").arg(error.errorString());
        break;
    }
    default:
        *value = text;
    }
    return problem->isEmpty();
}

bool SchemaField::read(QJsonValue *value)
{
    *value = QJsonValue(QJsonValue::Undefined);
    QString problem;
    const QString text = typed();
    const bool good = text.trimmed().isEmpty() || parse(text, value, &problem);
    setProblem(problem);
    return good;
}

void SchemaField::setValue(const QJsonValue &value)
{
    QString text = value.toVariant().toString();
    if (value.isArray() && m_kind == Kind::Texts)
        text = value.toVariant().toStringList().join(u", "_s);
    else if (value.isArray() || value.isObject())
        text = QString::fromUtf8(value.isArray() ? QJsonDocument(value.toArray()).toJson()
                                                 : QJsonDocument(value.toObject()).toJson());
    if (auto *day = qobject_cast<DateField *>(m_editor))
        day->setDate(QDate::fromString(text, Qt::ISODate));
    else if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        line->setText(text);
    else if (auto *choice = qobject_cast<QComboBox *>(m_editor))
        choice->setCurrentIndex(std::max(0, choice->findData(text)));
    else
        qobject_cast<QPlainTextEdit *>(m_editor)->setPlainText(text);
}

void SchemaField::setProblem(const QString &sentence)
{
    m_box->setProblem(sentence);
}
} // namespace atlas
