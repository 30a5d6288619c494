// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/brief/briefsheet.h"

#include "ui/export/exportplugin.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int kSheetWidth = 860;
constexpr int kSheetHeight = 920; ///< at most, where the window has it
constexpr int kWindowMargin = 32;
constexpr int kPaperMargin = 28;
constexpr int kPrintedPoints = 9;
const QMarginsF kPrintMargins(16, 14, 16, 14); // millimetres
} // namespace

BriefSheet::BriefSheet(QWidget *parent)
    : SheetDialog(parent)
    , m_roles(new Segmented(this))
    , m_text(new QTextBrowser(this))
    , m_said(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
{
    setObjectName(u"briefSheet"_s);
    setWindowTitle(tr("Morning brief"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    setFixedSize(std::min(kSheetWidth, room().width() - kWindowMargin),
                 std::min(kSheetHeight, room().height() - kWindowMargin));
}

void BriefSheet::build()
{
    QStringList names;
    for (const QString &id : briefRoles())
        //: short name of the virtual assistant's role, beside CEO, CFO, ...
        names.append(id == u"av" ? tr("VA") : id.toUpper());
    m_roles->setObjectName(u"brief.roles"_s);
    m_roles->setSegments(names);
    m_roles->setAccessibleName(tr("Role"));
    m_text->setObjectName(u"brief.text"_s);
    m_text->setAccessibleName(tr("Morning brief"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(kPaperMargin);
    // Paper: it is printed as it is seen, in the dark theme too.
    m_text->setStyleSheet(u"QTextBrowser { color: black; background: white; border: none; }"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 14, 16, 14);
    box->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(m_roles);
    head->addStretch(1);
    box->addLayout(head);
    box->addWidget(m_text, 1);
    box->addWidget(buildFoot());
    connect(m_roles, &Segmented::currentChanged, this, [this](int index) {
        m_roleId = briefRoles().value(index);
        show();
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &BriefSheet::follow);
}

QWidget *BriefSheet::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_said, 1);
    const auto button = [&](QPushButton *made, const QString &name, const QString &text, auto &&act) {
        made->setObjectName(name);
        made->setText(text);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
    };
    button(new QPushButton(foot), u"brief.copy"_s, tr("Copy"), &BriefSheet::copy);
    button(new QPushButton(foot), u"brief.pdf"_s, tr("Save as PDF\u2026"), &BriefSheet::askPdf);
    button(new QPushButton(foot), u"brief.print"_s, tr("Print\u2026"), &BriefSheet::print);
    button(new PrimaryButton({}, foot), u"brief.close"_s, tr("Close"), &QDialog::reject);
    return foot;
}

void BriefSheet::setSources(const HomeSources &sources)
{
    m_sources = sources;
}

void BriefSheet::setRole(const QString &roleId)
{
    m_roleId = briefRoles().contains(roleId) ? roleId : briefRoles().constFirst();
    m_roles->setCurrentIndex(int(briefRoles().indexOf(m_roleId)));
    show();
}

void BriefSheet::show()
{
    m_page = briefPage(makeBrief(briefPlan(m_roleId), m_sources));
    m_text->setHtml(briefHtml(m_page));
    m_said->setText({});
}

void BriefSheet::follow(const QUrl &link)
{
    const QStringList places = link.path().split(u'/');
    if (link.scheme() != u"row" || places.size() != 2)
        return;
    const BriefPage::Block block = m_page.blocks.value(places.at(0).toInt());
    const HomeRow row = block.lines.value(places.at(1).toInt()).row;
    if (row.kind.isEmpty())
        return;
    accept();
    Q_EMIT rowOpened(row);
}

bool BriefSheet::savePdf(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(kPrintMargins, QPageLayout::Millimeter);
    writer.setTitle(m_page.title);
    paint(writer);
    return file.flush() && file.error() == QFile::NoError;
}

void BriefSheet::askPdf()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = m_page.title + u' ' + m_sources.today.toString(Qt::ISODate) + u".pdf"_s;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the brief"), QDir(folder).filePath(name), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_said->setText(savePdf(path) ? tr("Saved: %1").arg(QDir::toNativeSeparators(path))
                                  : tr("The file could not be written. Choose another folder."));
}

void BriefSheet::paint(QPagedPaintDevice &device) const
{
    QTextDocument document;
    document.setDefaultFont(QFont(font().family(), kPrintedPoints));
    document.setHtml(briefHtml(m_page));
    document.print(&device);
}

void BriefSheet::print()
{
    QString why;
    ExportPlugin *plugin = exportloader::plugin(&why);
    if (!plugin) {
        m_said->setText(tr("Printing is not possible here: %1 Save the brief as PDF instead.").arg(why));
        return;
    }
    // The printer may be chosen after the sheet was closed.
    const QPointer<BriefSheet> self(this);
    plugin->print(this, m_page.title, false, [self](QPagedPaintDevice &printer) {
        if (self)
            self->paint(printer);
    });
}

void BriefSheet::copy()
{
    auto *mime = new QMimeData;
    mime->setText(briefMarkdown(m_page));
    mime->setHtml(briefHtml(m_page));
    QGuiApplication::clipboard()->setMimeData(mime);
    m_said->setText(tr("Copied."));
}
} // namespace atlas
