import { Client } from '@botpress/client'

const main = async () => {
  const client = new Client({
    token: process.env.BP_TOKEN,
    workspaceId: process.env.BP_WORKSPACE_ID,
  })
  const { integration } = await client.getIntegration({ id: 'integration-id' })
  const send = { ...integration.actions.send, title: 'Send a message' }
  await client.updateIntegration({ id: integration.id, actions: { send } })
}

void main()
