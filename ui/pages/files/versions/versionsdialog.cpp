// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/sheetdialog.h"
#include "ui/pages/files/filesparts.h"
#include "ui/theme/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct FileVersions {
    Q_DECLARE_TR_FUNCTIONS(FileVersions)
};

QWidget *versionRow(FilesActions &actions, const DriveItem &item, const DriveVersion &version, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *name = new Label(TextSize::Body, 500, Label::Tone::Text, line);
    //: %1 a number
    name->setText(FileVersions::tr("Version %1").arg(version.number));
    auto *words = new ElidedLabel(TextSize::Label, 400, Label::Tone::Secondary, line);
    QStringList parts{format::age(version.createdAt, actions.now()), version.createdBy, version.sizeText, version.note};
    parts.removeAll(QString());
    words->setText(parts.join(u" \u00b7 "_s));
    auto *load = new QPushButton(FileVersions::tr("Download"), line);
    load->setProperty("small", true);
    load->setAccessibleName(FileVersions::tr("Download version %1").arg(version.number));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(name);
    texts->addWidget(words);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 4);
    row->addLayout(texts, 1);
    row->addWidget(load);
    QObject::connect(load, &QPushButton::clicked, line,
                     [&actions, item, version, line] { actions.downloadVersion(item, version, line->window()); });
    return line;
}
/// A column that scrolls.
QScrollArea *versionsArea(QWidget *parent, QVBoxLayout **rows)
{
    auto *list = new QWidget(parent);
    *rows = new QVBoxLayout(list);
    (*rows)->setContentsMargins(0, 0, 8, 0);
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    list->setAutoFillBackground(false); // setWidget() turned it on
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}
} // namespace

void showVersionsDialog(FilesActions &actions, const DriveItem &item, QWidget *over)
{
    auto *sheet = new SheetDialog(over);
    sheet->setObjectName(u"versionsDialog"_s);
    auto *title = new ElidedLabel(TextSize::Title, 600, Label::Tone::Text, sheet);
    //: %1 a file
    title->setText(FileVersions::tr("Versions of \u201c%1\u201d").arg(item.name));
    auto *state = new Label(TextSize::Body, 400, Label::Tone::Secondary, sheet);
    state->setObjectName(u"versions.state"_s);
    state->setWordWrap(true);
    state->setText(FileVersions::tr("Reading\u2026"));
    QVBoxLayout *rows = nullptr;
    QScrollArea *scroll = versionsArea(sheet, &rows);
    auto *close = new QPushButton(FileVersions::tr("Close"), sheet);
    close->setObjectName(u"versions.close"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(state);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    QObject::connect(&actions, &QObject::destroyed, sheet, &QDialog::reject); // its account was closed
    QObject::connect(close, &QPushButton::clicked, sheet, &QDialog::accept);
    actions.versions(item.id, sheet, [&actions, item, state, rows](const Result<QList<DriveVersion>> &versions) {
        if (!versions) {
            const ErrorText text = errorText(versions.error());
            state->setText(text.title + u". "_s + text.advice);
            return;
        }
        state->setText(FileVersions::tr("The newest first. A new version is made by sending a file of the same name."));
        for (const DriveVersion &version : *versions)
            rows->addWidget(versionRow(actions, item, version, rows->parentWidget()));
        rows->addStretch(1);
    });
    sheet->resize(500, 460);
    sheet->present();
    close->setFocus();
}
} // namespace atlas
