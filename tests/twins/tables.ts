import { Client } from '@botpress/client'

type Lead = { name: string; score: number }

const main = async () => {
  const client = new Client({ token: process.env.BP_TOKEN, botId: process.env.BP_BOT_ID })
  const ada: Lead = { name: 'Ada', score: 9 }
  await client.createTableRows({ table: 'LeadsTable', rows: [ada] })
  const { rows } = await client.findTableRows({
    table: 'LeadsTable',
    filter: { score: { $gt: 5 } },
  })
  for (const row of rows) {
    const lead: Lead = { name: row.name as string, score: row.score as number }
    console.log(row.id, lead)
  }
}

void main()
