import { Client } from '@botpress/client'

const main = async () => {
  const client = new Client({ token: process.env.BP_TOKEN, botId: process.env.BP_BOT_ID })
  for await (const user of client.list.users({ tags: { team: 'blue' } })) {
    console.log(`${user.id} ${user.name ?? '-'}`)
  }
}

void main()
