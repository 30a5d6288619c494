// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/connect/regionstep.h"

#include "services/auth/datacentre.h"
#include "ui/dialogs/connect/formfield.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{
RegionStep::RegionStep(QWidget *parent)
    : WizardStep(parent)
    , m_label(new Label(TextSize::Body, 500, Label::Tone::Text, this))
    , m_region(new QComboBox(this))
    , m_note(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_error(new Label(TextSize::Label, 500, Label::Tone::Bad, this))
    , m_file(new FormField(this))
    , m_browse(new QPushButton(this))
{
    m_region->setObjectName(u"connect.region"_s);
    m_region->setMaxVisibleItems(12);
    setFocusProxy(m_region);
    m_file->input()->setObjectName(u"connect.regionFile"_s);
    m_browse->setObjectName(u"connect.browse"_s);
    m_note->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();
    m_label->setBuddy(m_region);
    for (const DataCentre &centre : dataCentres()) {
        const QString host = centre.accounts.host();
        m_region->addItem(u"%1 (%2)"_s.arg(centre.name, host.startsWith("accounts."_L1) ? host.mid(9) : host),
                          centre.id);
    }
    m_region->addItem(QString(), QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_region, m_error, m_note, m_file}) {
        column->addWidget(part);
    }
    column->addWidget(m_browse, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_region, &QComboBox::currentIndexChanged, this, &RegionStep::regionChosen);
    connect(m_browse, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Data-centre file"), m_file->text(), tr("JSON files (*.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, m_file->input(), &QLineEdit::setText);
        dialog->open();
    });
    retranslate();
    regionChosen();
}

QString RegionStep::title() const
{
    return tr("Where does your Zoho account live?");
}

QString RegionStep::explanation() const
{
    return tr("A Zoho account lives in exactly one region. Yours is the ending of the address you sign in at, such as "
              "zoho.eu or zoho.com.");
}

bool RegionStep::isFile() const
{
    return m_region->currentIndex() == m_region->count() - 1;
}

QUrl RegionStep::apiConsole() const
{
    const auto centre = dataCentre(m_region->currentData().toString());
    return centre ? centre->apiConsole : QUrl();
}

void RegionStep::regionChosen()
{
    m_error->hide();
    m_file->setVisible(isFile());
    m_browse->setVisible(isFile());
    const auto centre = dataCentre(m_region->currentData().toString());
    const bool unsure = centre && !centre->confirmed;
    m_note->setVisible(unsure);
}

bool RegionStep::check()
{
    if (!isFile()) {
        return true;
    }
    if (m_file->text().isEmpty()) {
        m_file->setError(tr("Choose the file, or a region above."));
        return false;
    }
    const Result<DataCentre> centre = dataCentreFromFile(m_file->text());
    if (!centre) {
        m_file->setError(errorText(centre.error()).title + u". "_s + errorText(centre.error()).advice);
        return false;
    }
    return true;
}

void RegionStep::collect(SignInForm &form) const
{
    form.dataCentre = isFile() ? m_file->text() : m_region->currentData().toString();
}

void RegionStep::fill(const SignInForm &form)
{
    const int known = m_region->findData(form.dataCentre);
    if (known >= 0 && !form.dataCentre.isEmpty()) {
        m_region->setCurrentIndex(known);
    } else if (!form.dataCentre.isEmpty()) {
        m_region->setCurrentIndex(m_region->count() - 1);
        m_file->input()->setText(form.dataCentre);
    }
}

bool RegionStep::markField(SignInField field, const QString &sentence)
{
    if (field != SignInField::DataCentre) {
        return false;
    }
    if (isFile()) {
        m_file->setError(sentence);
    } else {
        m_error->setText(sentence);
        m_error->show();
        m_region->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

void RegionStep::retranslate()
{
    m_label->setText(tr("Region"));
    m_region->setAccessibleName(tr("Region"));
    m_region->setItemText(m_region->count() - 1, tr("A data-centre file…"));
    m_note->setText(tr("Zoho's own documents do not confirm every address of this region. If something cannot be "
                       "reached, use a data-centre file."));
    m_file->setWords(tr("Data-centre file"),
                     tr("A JSON file with one base address for each app, for a new region or a test server. Addresses "
                        "need https, except on this computer."));
    m_browse->setText(tr("Choose a file…"));
}
} // namespace atlas
