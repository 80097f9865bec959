import { readFile, writeFile } from 'node:fs/promises'
import { Client } from '@botpress/client'

const main = async () => {
  const client = new Client({ token: process.env.BP_TOKEN, botId: process.env.BP_BOT_ID })
  const content = await readFile('manual.pdf')
  const { file } = await client.uploadFile({ key: 'docs/manual.pdf', content, index: true })
  const { file: found } = await client.getFile({ id: file.id })
  const response = await fetch(found.url)
  if (!response.ok) {
    throw new Error(`the download failed: ${response.status}`)
  }
  await writeFile('copy.pdf', Buffer.from(await response.arrayBuffer()))
}

void main()
