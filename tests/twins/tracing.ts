import axios from 'axios'
import { Client } from '@botpress/client'

axios.interceptors.response.use(
  (response) => {
    console.log(response.config.url, response.status)
    return response
  },
  (error) => {
    console.log(error.config?.url, error.response?.status)
    throw error
  }
)

const main = async () => {
  const client = new Client({ token: process.env.BP_TOKEN, botId: process.env.BP_BOT_ID })
  await client.listUsers({})
}

void main()
