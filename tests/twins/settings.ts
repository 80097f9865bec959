import { Client } from '@botpress/client'

const main = async () => {
  const client = new Client({
    token: process.env.BP_TOKEN,
    workspaceId: process.env.BP_WORKSPACE_ID,
    botId: process.env.BP_BOT_ID,
    timeout: 20_000,
  })
  const { bots } = await client.listBots({})
  console.log(`${bots.length} bots`)
  const { files } = await client.listFiles({})
  console.log(`${files.length} files`)
}

void main()
