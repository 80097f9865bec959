import { Client } from '@botpress/client'

const main = async () => {
  const client = new Client({ token: process.env.BP_TOKEN, botId: process.env.BP_BOT_ID })
  const { message } = await client.createMessage({
    conversationId: 'conversation-id',
    userId: 'user-id',
    type: 'text',
    payload: { text: 'Hello' },
    tags: { lang: 'en' },
  })
  console.log(`sent ${message.id} at ${message.createdAt}`)
}

void main()
