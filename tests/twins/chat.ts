import { Client } from '@botpress/chat'

const main = async () => {
  const client = await Client.connect({ webhookId: 'webhook-id' })
  const { conversation } = await client.createConversation({})
  const listener = await client.listenConversation({ id: conversation.id })
  listener.on('message_created', (event) => {
    if (event.isBot) {
      console.log(event.payload)
    }
  })
  await client.createMessage({
    conversationId: conversation.id,
    payload: { type: 'text', text: 'Hello' },
  })
}

void main()
