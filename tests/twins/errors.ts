import { Client, isApiError } from '@botpress/client'

const main = async () => {
  const client = new Client({ token: process.env.BP_TOKEN, botId: process.env.BP_BOT_ID, timeout: 90_000 })
  try {
    const { user } = await client.getUser({ id: 'user-id' })
    console.log(user.name)
  } catch (thrown) {
    if (!isApiError(thrown)) {
      console.log(`try later: ${thrown}`)
    } else if (thrown.type === 'ResourceNotFound') {
      console.log('no such user')
    } else if (thrown.type === 'RateLimited') {
      console.log('wait')
    } else if (thrown.type === 'QuotaExceeded') {
      console.log(thrown.message)
    } else {
      throw thrown
    }
  }
}

void main()
